namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
[Retired("Lot.note"), Retired("Lot.views"), Retired("selling.archive")]
public partial class ShopSync;

public enum Status { Draft, Open, [WireFallback(nameof(Open))] Paused = 7, Closed = 2, [WireFallback(nameof(Paused))] Stolen = 9 }

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public Guid Id { get; init; }
    [WireAlias("title")] public string Headline { get; set; } = "";
    [System.ComponentModel.DefaultValue("EUR")] public string Currency { get; set; } = "";
    [Editable(false)] public decimal Price { get; set; }
    public Status Status { get; set; }
    public string? Color { get; set; }
    public List<Tag>? Tags { get; set; }
}

[WireType] public sealed record Tag(string Name, Status Since, int? Weight = null);
[WireType] public sealed record Receipt(Guid Id, decimal Price, string? Comment = null);
[WireType] public sealed record TooLow(decimal Price);
[WireType] public sealed record Gone(string Where);

public static class Lots
{
    [LiveQuery, WireAlias("lots.all")] public static Rows<Lot> Everything(Rows<Lot> lots) => lots.OrderBy(l => l.Headline).Take(50);
    [LiveQuery] public static Rows<Lot> Bright(Rows<Lot> lots) => lots.Where(l => l.Color != null).OrderBy(l => l.Headline).Take(50);
    [LiveQuery] public static Rows<Lot> ByStatus(Rows<Lot> lots, Status status) => lots.Where(l => l.Status == status).OrderBy(l => l.Headline).Take(50);
    [LiveQuery] public static Rows<string> Names(Rows<Lot> lots) => lots.OrderBy(l => l.Headline).Take(50).Select(l => l.Headline + "/" + l.Status + "/" + l.Currency);
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
    public static async Task<Receipt> Bid(MutationContext ctx, Guid id, decimal amount, string comment = "by default")
    {
        var lot = await ctx.Table<Lot>().FindAsync(id) ?? throw ctx.Reject(new TooLow(0));
        if (lot.Status == Status.Stolen) throw ctx.Reject(new Gone("who knows"));
        if (amount <= lot.Price) throw ctx.Reject(new TooLow(lot.Price));
        lot.Price = amount;
        return new Receipt(id, amount, comment);
    }
}
