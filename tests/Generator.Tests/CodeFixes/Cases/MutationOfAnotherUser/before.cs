// MSYNC0012 TakeContextFix.User
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

public sealed record Somebody;

public static class Bidding
{
    [Mutation, Authorize]
    public static Task Touch(MutationContext<Somebody> ctx) => Task.CompletedTask;
}
