// Reject with a new record 'CloseRejected'
[WireType]
public sealed record CloseRejected(string Reason);

public static class Bidding
{
    [Mutation, Authorize]
    public static Task Close(MutationContext<ShopUser> ctx) => throw ctx.Reject(new CloseRejected("closed"));
}
