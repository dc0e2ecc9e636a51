using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

/// <summary>A patch has not the first pattern of the creation.</summary>
[SyncModel(Read = Access.Everyone)]
public class Page
{
    [Key, RegularExpression("[a-z]+")]
    public string Address { get; init; } = "";

    [RegularExpression("[0-9]+"), StringLength(9)]
    public string Code { get; set; } = "";
}
