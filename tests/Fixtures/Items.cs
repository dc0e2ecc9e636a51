using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

public static class Items
{
    [LiveQuery]
    public static Rows<Item> InRoom(Rows<Item> items, int room) => items.Where(i => i.Room == room).OrderBy(i => i.Title);

    [LiveQuery]
    public static Rows<Item> Scored(Rows<Item> items, double low, double high) =>
        items.Where(i => i.Score >= low && i.Score <= high && !i.Done).OrderByDescending(i => i.Score).Take(10);

    [LiveQuery]
    public static Rows<Item> Titled(Rows<Item> items, string prefix) =>
        items.Where(i => i.Title.StartsWith(prefix, StringComparison.Ordinal)).OrderBy(i => i.Title);

    [LiveQuery]
    public static Rows<Item> InRooms(Rows<Item> items, IReadOnlyList<int> rooms) => items.Where(i => rooms.Contains(i.Room));

    [LiveQuery]
    public static Rows<Item> InRoomsFrom(Rows<Item> items, int[] rooms, double low) =>
        items.Where(i => rooms.Contains(i.Room) && i.Score >= low)
            .OrderBy(i => i.Room).ThenByDescending(i => i.Rank).ThenByDescending(i => i.Due).Take(5);

    /// <summary>Nulls in every place: as a value, as an argument and under a negation.</summary>
    [LiveQuery]
    public static Rows<Item> Unpriced(Rows<Item> items, int? rank, decimal limit) =>
        items.Where(i => i.Rank == rank && !(i.Price >= limit));

    [LiveQuery]
    public static Item? ById(Rows<Item> items, long id) => items.Where(i => i.Id == id).FirstOrDefault();

    /// <summary>Rows as the generator declares them, in a generic type of ours, which only the server makes.</summary>
    [Mutation(Optimistic = false), AllowAnonymous]
    public static Task<Sheet<ItemDto>> Page(MutationContext<ShopUser> ctx, int count) => Task.FromResult(new Sheet<ItemDto>([], null, count));

    [Mutation, AllowAnonymous]
    public static Task Add(MutationContext<ShopUser> ctx, ItemCreate input)
    {
        ctx.Table<Item>().Add(input.ToItem());
        return Task.CompletedTask;
    }

    [Mutation, AllowAnonymous]
    public static async Task Set(MutationContext<ShopUser> ctx, long id, ItemPatch patch)
    {
        var item = await ctx.Table<Item>().FindAsync(id) ?? throw ctx.Reject(new ItemNotFound(id));
        patch.ApplyTo(item);
    }

    [Mutation, AllowAnonymous]
    public static async Task Remove(MutationContext<ShopUser> ctx, long id)
    {
        var item = await ctx.Table<Item>().FindAsync(id) ?? throw ctx.Reject(new ItemNotFound(id));
        ctx.Table<Item>().Remove(item);
    }
}

[WireType]
public sealed record ItemNotFound(long Id);
