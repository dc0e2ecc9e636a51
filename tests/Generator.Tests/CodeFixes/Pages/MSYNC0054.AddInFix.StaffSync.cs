// Put 'Receipt' in the surface 'StaffSync'
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

[WireType, In<StaffSync>]
public sealed record Receipt(Guid Id);
