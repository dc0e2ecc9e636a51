// MSYNC1006 AddWireTypeFix all
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

public sealed record Wish(string Text);

public sealed record Answer(string Text);

public static class Bidding
{
    [Mutation, Authorize]
    public static Task<Answer> Ask(MutationContext<ShopUser> ctx, Wish[] wishes) => Task.FromResult(new Answer(wishes[0].Text));
}
