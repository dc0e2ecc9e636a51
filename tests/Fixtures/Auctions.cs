namespace ModelSync.Fixtures;

public static class Auctions
{
    /// <summary>Open auctions up to a price, those that end first.</summary>
    [LiveQuery]
    public static Rows<Auction> EndingSoon(Rows<Auction> auctions, decimal maxPrice) =>
        auctions.Where(a => a.Status == AuctionStatus.Open && a.CurrentPrice <= maxPrice).OrderBy(a => a.EndsAt).Take(20);

    [LiveQuery]
    public static Auction? ById(Rows<Auction> auctions, Guid id) => auctions.Where(a => a.Id == id).FirstOrDefault();

    [LiveQuery]
    public static Rows<Auction> Mine(Rows<Auction> auctions, ShopUser user) =>
        auctions.Where(a => a.SellerId == user.Id).OrderByDescending(a => a.EndsAt).ThenBy(a => a.Title);

    [LiveQuery]
    public static Rows<Bid> Bids(Rows<Bid> bids, Guid auctionId, int count) =>
        bids.Where(b => b.AuctionId == auctionId).OrderByDescending(b => b.Amount).ThenBy(b => b.At).Take(count);
}
