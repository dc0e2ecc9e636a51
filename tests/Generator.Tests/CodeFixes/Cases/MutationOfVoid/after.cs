using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

public static class Bidding
{
    [Mutation(Optimistic = false), Authorize]
    public static async Task Touch(MutationContext<ShopUser> ctx) => await System.Threading.Tasks.Task.Yield();
}
