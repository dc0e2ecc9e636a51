// Pass (show, number)
[SyncModel(Read = Access.Everyone)]
public class Seat
{
    [Key, Column(Order = 0)] public Guid ShowId { get; init; }
    [Key, Column(Order = 1)] public int Number { get; init; }
    public string Guest { get; set; } = "";
}

public static class Seats
{
    [Mutation, Authorize]
    public static async Task Seat(MutationContext<ShopUser> ctx, Guid show, int number, string guest)
    {
        if (await ctx.Table<Seat>().FindAsync((show, number)) is { } seat)
            seat.Guest = guest;
    }
}
