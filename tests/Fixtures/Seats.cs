using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

public static class Seats
{
    /// <summary>Guests repeat and miss, so the key decides most ties.</summary>
    [LiveQuery]
    public static Rows<Seat> OfShow(Rows<Seat> seats, Guid show, int count) =>
        seats.Where(s => s.ShowId == show).OrderByDescending(s => s.Guest).Take(count);

    [LiveQuery]
    public static Seat? At(Rows<Seat> seats, Guid show, string row, long number) =>
        seats.Where(s => s.ShowId == show && s.Row == row && s.Number == number).FirstOrDefault();

    [Mutation, Authorize]
    public static async Task Book(MutationContext<ShopUser> ctx, Guid show, string row, long number, string guest)
    {
        if (await ctx.AsSystem().Table<Seat>().FindAsync((show, row, number)) is { } taken && taken.HolderId != ctx.User.Id) throw ctx.Reject(new SeatTaken(row, number));
        if (await ctx.Table<Seat>().FindAsync((show, row, number)) is { } mine) mine.Guest = guest;
        else ctx.Table<Seat>().Add(new Seat { ShowId = show, Row = row, Number = number, Guest = guest, HolderId = ctx.User.Id });
    }

    [Mutation, Authorize]
    public static async Task Leave(MutationContext<ShopUser> ctx, Guid show, string row, long number)
    {
        if (await ctx.Table<Seat>().FindAsync((show, row, number)) is { } seat) ctx.Table<Seat>().Remove(seat);
    }
}

[WireType]
public sealed record SeatTaken(string Row, long Number);
