// Throw the rejection
[WireType]
public sealed record AuctionClosed;

public static class Bidding
{
    [Mutation, Authorize]
    public static async Task Close(MutationContext<ShopUser> ctx, Guid id)
    {
        var auction = await ctx.Table<Auction>().FindAsync(id);
        if (auction is null) throw ctx.Reject(new AuctionClosed());
        else auction.Status = AuctionStatus.Closed;
    }
}
