using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncModel]
public class Secret
{
    [Key]
    public int Id { get; init; }
}

[SyncModel(Read = Access.Everyone)]
public class Known
{
    [Key]
    public int Id { get; init; }
}
