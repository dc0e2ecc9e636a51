using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

public static class Bidding
{
    [Mutation, AllowAnonymous]
    public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;

    [Mutation]
    [System.Obsolete("No longer"), AllowAnonymous]
    public static Task Hold(MutationContext<ShopUser> ctx) => Task.CompletedTask;
}
