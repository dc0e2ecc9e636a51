// MSYNC0014 RejectWithRecordFix all
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;

namespace Shop;

// Of bidders.
public static class Bidding
{
    [ModelSync.Mutation, Authorize]
    public static Task Close(ModelSync.MutationContext<ShopUser> ctx, bool early)
    {
        if (early) throw ctx.Reject("early");
        throw ctx.Reject($"closed, {early}");
    }
}
