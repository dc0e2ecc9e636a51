// Put 'Auction' in the surface 'StaffSync'
[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncSurface(Npm = "@shop/staff")]
public partial class StaffSync;

[SyncModel(Read = Access.Everyone), In<StaffSync>]
public class Auction
{
    public Guid Id { get; init; }
}
