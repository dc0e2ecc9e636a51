// Return at most 100 rows
public static class Auctions
{
    [LiveQuery]
    public static Rows<Auction> All(Rows<Auction> auctions) => auctions.OrderBy(a => a.Title).Take(100);
}
