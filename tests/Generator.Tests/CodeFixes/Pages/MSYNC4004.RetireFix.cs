// Retire 'Auction.title' in 'ShopSync'
[SyncSurface(Npm = "@shop/sync"), Retired("Auction.title")] public partial class ShopSync;
[SyncUser] public sealed record ShopUser([Claim("sub")] Guid Id, [Claim("role")] string[] Roles);
public enum AuctionStatus { Draft, Open, Closed }
[SyncModel(Read = Access.Everyone)]
public class Auction
{
    public Guid Id { get; init; }
}

public static class Auctions
{
    [LiveQuery]
    public static Rows<Auction> Open(Rows<Auction> auctions) => auctions.Take(20);
}
