// Remove [Authorize]
public static class Bidding
{
    [Mutation, AllowAnonymous]
    public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;
}
