// MSYNC0012 TakeContextFix.Task
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

public static class Bidding
{
    [Mutation(Optimistic = false), Authorize]
    public static async void Touch(MutationContext<ShopUser> ctx) => await System.Threading.Tasks.Task.Yield();
}
