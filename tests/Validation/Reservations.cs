using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Validation;

public static class Reservations
{
    [Mutation, AllowAnonymous]
    public static Task Travel(MutationContext ctx, Journey journey) => Task.CompletedTask;

    [Mutation, AllowAnonymous]
    public static Task Reserve(MutationContext ctx, ReservationCreate input)
    {
        ctx.Table<Reservation>().Add(input.ToReservation());
        return Task.CompletedTask;
    }

    [Mutation, AllowAnonymous]
    public static Task Stock(MutationContext ctx, int id, int bottles)
    {
        ctx.Table<Cellar>().Add(new Cellar { Id = id, Bottles = bottles });
        return Task.CompletedTask;
    }

    [Mutation, AllowAnonymous]
    public static Task Enter(MutationContext ctx, Passage passage) => Task.CompletedTask;

    [Mutation, AllowAnonymous]
    public static async Task Change(MutationContext ctx, int id, ReservationPatch patch)
    {
        if (await ctx.Table<Reservation>().FindAsync(id) is { } row) patch.ApplyTo(row);
    }
}
