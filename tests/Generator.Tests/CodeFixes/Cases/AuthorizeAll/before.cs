// MSYNC0002 AddAuthorizationFix.AllowAnonymous all
using System.Threading.Tasks;
using ModelSync;

namespace Shop;

public static class Bidding
{
    [Mutation]
    public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;

    [Mutation]
    [System.Obsolete("No longer")]
    public static Task Hold(MutationContext<ShopUser> ctx) => Task.CompletedTask;
}
