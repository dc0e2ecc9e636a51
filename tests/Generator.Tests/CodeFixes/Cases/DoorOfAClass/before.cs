// MSYNC0034 RemoveAttributeFix.AllowAnonymous all
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

[Authorize]
[AllowAnonymous]
public static class Lots
{
    [Mutation]
    public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;

    [Mutation, Authorize("policy"), AllowAnonymous]
    public static Task Hold(MutationContext<ShopUser> ctx) => Task.CompletedTask;
}
