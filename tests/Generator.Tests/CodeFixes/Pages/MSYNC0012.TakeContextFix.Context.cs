// Take a MutationContext<ShopUser>
public static class Bidding
{
    [Mutation, Authorize]
    public static Task Touch(MutationContext<ShopUser> ctx, Guid id) => Task.CompletedTask;
}
