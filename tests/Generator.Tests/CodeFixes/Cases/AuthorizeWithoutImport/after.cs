using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

/// <summary>What bidders do.</summary>
public static class Bidding
{
    // A comment about the method.
    [Mutation, Authorize] // a comment about its attribute
    public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;
}
