using System;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncModel(Read = Access.Everyone)]
public class Part
{
    [Key]
    public int Id { get; init; }

    [Obsolete("Use Name")]
    public string? Label { get; set; }

    public string Name { get; set; } = "";
}
