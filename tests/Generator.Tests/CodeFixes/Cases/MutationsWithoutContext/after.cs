using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

public static class Bidding
{
    [ModelSync.Mutation, Authorize]
    public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;

    [ModelSync.Mutation, Authorize]
    public static Task Name(
        MutationContext<ShopUser> ctx,
        string name,
        int count) => Task.CompletedTask;
}
