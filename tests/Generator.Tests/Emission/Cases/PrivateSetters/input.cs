using System;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

public abstract class Entity
{
    [Key]
    public Guid Id { get; private set; }

    [Timestamp]
    public int Revision { get; protected set; }
}

[SyncModel(Read = Access.Everyone)]
public sealed class Document : Entity
{
    private Document()
    {
    }

    public required string Title { get; set; }

    public string? Author { get; private init; }

    public static Document New(string title) => new() { Title = title };
}
