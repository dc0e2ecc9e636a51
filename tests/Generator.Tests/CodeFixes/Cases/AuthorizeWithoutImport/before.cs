// MSYNC0002 AddAuthorizationFix.Authorize
using System.Threading.Tasks;
using ModelSync;

namespace Shop;

/// <summary>What bidders do.</summary>
public static class Bidding
{
    // A comment about the method.
    [Mutation] // a comment about its attribute
    public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;
}
