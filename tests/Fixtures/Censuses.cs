using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

/// <summary>Rows whose key and order lie behind the 64th column.</summary>
public static class Censuses
{
    [LiveQuery]
    public static Rows<Census> OfRegion(Rows<Census> censuses, string region) => censuses.Where(c => c.Region == region).OrderByDescending(c => c.MaybeDouble169).Take(100);

    [Mutation, AllowAnonymous]
    public static Task Count(MutationContext<ShopUser> ctx, CensusCreate census)
    {
        ctx.Table<Census>().Add(census.ToCensus());
        return Task.CompletedTask;
    }

    [Mutation, AllowAnonymous]
    public static async Task Recount(MutationContext<ShopUser> ctx, string region, int number, long? version, CensusPatch patch)
    {
        if (await ctx.Table<Census>().FindAsync((region, number)) is not { } census) return;
        if (version is { } seen) census.Version = seen;
        patch.ApplyTo(census);
    }
}
