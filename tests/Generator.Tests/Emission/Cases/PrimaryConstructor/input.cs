using System;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncModel(Read = Access.Everyone)]
public class Room(Guid id, string name)
{
    [Key]
    public Guid Id { get; } = id;

    public string Name { get; set; } = name;

    public int Size { get; init; }
}
