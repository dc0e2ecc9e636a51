// Put 'Receipt' in the surface 'ShopSync'
[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncSurface(Npm = "@shop/staff")]
public partial class StaffSync;

[In<ShopSync>]
[SyncModel(Read = Access.Everyone)]
public class Auction
{
    public Guid Id { get; init; }
}

[WireType, In<ShopSync>]
public sealed record Receipt(Guid Id);
