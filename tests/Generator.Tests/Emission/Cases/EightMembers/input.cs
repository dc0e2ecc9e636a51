using System;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

/// <summary>A row of every simple type, readable by everyone.</summary>
[SyncModel(Read = Access.Everyone)]
public class Item
{
    [Key]
    public long Id { get; init; }

    public int Room { get; set; }

    [Required, StringLength(40)]
    public string Title { get; set; } = "";

    [Range(-1000.0, 1000.0)]
    public double Score { get; set; }

    public bool Done { get; set; }

    [Range(0, 9)]
    public int? Rank { get; set; }

    public decimal? Price { get; set; }

    public DateTimeOffset? Due { get; set; }
}
