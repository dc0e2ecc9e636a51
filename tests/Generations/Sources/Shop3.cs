namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

public enum Status { Draft, Open, [WireFallback(nameof(Open))] Paused = 7, Closed = 2 }

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public Guid Id { get; init; }
    public string Title { get; set; } = "";
    [Editable(false)] public decimal Price { get; set; }
    public Status Status { get; set; }
    public string? Color { get; set; }
    public string? Note { get; set; }
    [Editable(false)] public int Views { get; set; }
}

[WireType] public sealed record Receipt(Guid Id, decimal Price, string? Comment = null);
[WireType] public sealed record TooLow(decimal Price);

public static class Lots
{
    [LiveQuery] public static Rows<Lot> All(Rows<Lot> lots) => lots.OrderBy(l => l.Title).Take(50);
    [LiveQuery] public static Rows<Lot> Bright(Rows<Lot> lots) => lots.Where(l => l.Color != null).OrderBy(l => l.Title).Take(50);
    [LiveQuery] public static Rows<Lot> ByStatus(Rows<Lot> lots, Status status) => lots.Where(l => l.Status == status).OrderBy(l => l.Title).Take(50);
    [LiveQuery] public static Rows<string> Names(Rows<Lot> lots) => lots.OrderBy(l => l.Title).Take(50).Select(l => l.Title + "/" + l.Status);
}

public static class Selling
{
    [Mutation, AllowAnonymous]
    public static Guid Sell(MutationContext ctx, LotCreate input)
    {
        ctx.Table<Lot>().Add(input.ToLot());
        return input.Id;
    }

    [Mutation, AllowAnonymous]
    public static async Task Archive(MutationContext ctx, Guid id)
    {
        if (await ctx.Table<Lot>().FindAsync(id) is { } lot) lot.Status = Status.Closed;
    }

    [Mutation, AllowAnonymous]
    public static async Task<Receipt> Bid(MutationContext ctx, Guid id, decimal amount)
    {
        var lot = await ctx.Table<Lot>().FindAsync(id) ?? throw ctx.Reject(new TooLow(0));
        if (amount <= lot.Price) throw ctx.Reject(new TooLow(lot.Price));
        lot.Price = amount;
        return new Receipt(id, amount, "fine");
    }
}
