// Remove the parameter 'search'
public static class Auctions
{
    [LiveQuery]
    public static Rows<Auction> Open(Rows<Auction> auctions) =>
        auctions.Where(a => a.Status == AuctionStatus.Open).OrderBy(a => a.EndsAt).Take(10);
}
