// Remove the word about 'Auction.tilte'
[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncModel(Read = Access.Everyone)]
public class Auction
{
    public Guid Id { get; init; }
    public string Title { get; set; } = "";
}

public static class Auctions
{
    [LiveQuery]
    public static Rows<Auction> Open(Rows<Auction> auctions) => auctions.Take(20);
}
