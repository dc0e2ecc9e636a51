using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;
[WireType]
public sealed record CloseRejected(string Reason);


// Of bidders.
public static class Bidding
{
    [ModelSync.Mutation, Authorize]
    public static Task Close(ModelSync.MutationContext<ShopUser> ctx, bool early)
    {
        if (early) throw ctx.Reject(new CloseRejected("early"));
        throw ctx.Reject(new CloseRejected($"closed, {early}"));
    }
}
