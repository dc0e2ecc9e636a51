using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Chinook;

/// <summary>What the counter of the store writes.</summary>
[Authorize]
public static class Sales
{
    /// <summary>An invoice with one line, in one step.</summary>
    [Mutation]
    public static Task Sell(MutationContext<StoreUser> ctx, int id, int customerId, int trackId, DateTimeOffset at, string? country, decimal price, int quantity)
    {
        ctx.Table<Invoice>().Add(new Invoice { InvoiceId = id, CustomerId = customerId, InvoiceDate = at, BillingCountry = country, Total = price * quantity });
        ctx.Table<InvoiceLine>().Add(new InvoiceLine { InvoiceLineId = id, InvoiceId = id, TrackId = trackId, UnitPrice = price, Quantity = quantity });
        return Task.CompletedTask;
    }

    [Mutation]
    public static async Task Change(MutationContext<StoreUser> ctx, int trackId, TrackPatch patch)
    {
        var track = await ctx.Table<Track>().FindAsync(trackId) ?? throw ctx.Reject(new NobodyThere(trackId));
        patch.ApplyTo(track);
    }
}
