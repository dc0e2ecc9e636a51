// Let everyone call 'Touch': [AllowAnonymous]
public static class Bidding
{
    [Mutation, AllowAnonymous]
    public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;
}
