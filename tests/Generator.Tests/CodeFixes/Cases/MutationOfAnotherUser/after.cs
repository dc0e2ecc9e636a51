using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

public sealed record Somebody;

public static class Bidding
{
    [Mutation, Authorize]
    public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;
}
