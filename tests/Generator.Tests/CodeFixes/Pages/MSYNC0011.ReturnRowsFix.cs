// Return Rows<Auction>
public static class Auctions
{
    [LiveQuery]
    public static Rows<Auction> All(Rows<Auction> auctions) => auctions.Take(10);
}
