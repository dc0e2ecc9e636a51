using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

[WireType]
public sealed record Wish(string Text);

[WireType]
public sealed record Answer(string Text);

public static class Bidding
{
    [Mutation, Authorize]
    public static Task<Answer> Ask(MutationContext<ShopUser> ctx, Wish[] wishes) => Task.FromResult(new Answer(wishes[0].Text));
}
