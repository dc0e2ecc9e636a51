using ModelSync;

namespace Auctions;

/// <summary>The live queries of the page.</summary>
public static class Listings
{
    /// <summary>Open auctions up to a price, the one that ends first on top.</summary>
    [LiveQuery]
    public static Rows<Auction> EndingSoon(Rows<Auction> auctions, decimal maxPrice) =>
        auctions.Where(a => a.IsOpen && a.CurrentPrice <= maxPrice).OrderBy(a => a.EndsAt).Take(20);

    /// <summary>One auction.</summary>
    [LiveQuery]
    public static Auction? ById(Rows<Auction> auctions, Guid id) => auctions.Where(a => a.Id == id).FirstOrDefault();

    /// <summary>The ten highest bids of an auction.</summary>
    [LiveQuery]
    public static Rows<Bid> TopBids(Rows<Bid> bids, Guid auctionId) =>
        bids.Where(b => b.AuctionId == auctionId).OrderByDescending(b => b.Amount).Take(10);
}
