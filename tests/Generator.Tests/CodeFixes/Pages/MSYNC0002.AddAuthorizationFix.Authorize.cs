// Let signed-in users call 'Touch': [Authorize]
public static class Bidding
{
    [Mutation, Authorize]
    public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;
}
