// Remove [AllowAnonymous]
public static class Bidding
{
    [Mutation, Authorize(Roles = "bidder")]
    public static Task Touch(MutationContext<ShopUser> ctx) => Task.CompletedTask;
}
