using System;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncModel(Read = Access.Everyone)]
public class Ratio
{
    [Key, Editable(false)]
    public int Id { get; init; }

    public int Part { get; set; }

    public int Whole { get; set; }

    public string? Name { get; set; }

    [Editable(false)]
    public int Total { get; set; }

    [Rule("ratio.half", nameof(Part), nameof(Whole))]
    public bool IsHalf() => Part / Whole < 2;

    [Rule("ratio.named", On = RuleOn.Patch)]
    public bool IsNamed() => Name!.Trim().Length > 0;

    [Rule("ratio.total")]
    public bool FitsTotal(RuleContext context) => Part + Whole <= Total;
}
