// Keep the mutation on the server
public static class Bidding
{
    [Mutation(Optimistic = false), Authorize]
    public static async Task Note(MutationContext<ShopUser> ctx, Guid id)
    {
        var auction = await ctx.Table<Auction>().FindAsync(id);
        if (auction is not null) auction.Title = Environment.MachineName;
    }
}
