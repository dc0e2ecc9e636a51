// MSYNC0014 AddWireTypeFix all
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

public sealed record Closed;

/// <summary>Tells how much is missing.</summary>
public sealed record TooLow(decimal By);

public static class Bidding
{
    [Mutation, Authorize]
    public static Task Close(MutationContext<ShopUser> ctx) => throw ctx.Reject(new Closed());

    [Mutation, Authorize]
    public static Task Bid(MutationContext<ShopUser> ctx, decimal amount)
    {
        if (amount < 0) throw ctx.Reject(new Closed());
        throw ctx.Reject(new TooLow(amount));
    }
}
