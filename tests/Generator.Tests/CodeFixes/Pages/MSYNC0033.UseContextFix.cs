// Ask the context: ctx.UtcNow
public static class Bidding
{
    [Mutation, Authorize]
    public static async Task Close(MutationContext<ShopUser> ctx, Guid id)
    {
        if (await ctx.Table<Auction>().FindAsync(id) is { } auction)
            auction.EndsAt = ctx.UtcNow;
    }
}
