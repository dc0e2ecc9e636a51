using Logic.Methods;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Logic.Mutations.Domain;

/// <summary>Composite keys, objects as arguments, and what the generator writes.</summary>
[AllowAnonymous]
public static class Orders
{
    private const int Most = 20;

    [Mutation]
    public static async Task<int> Put(MutationContext<Clerk> ctx, int orderId, string code, int quantity)
    {
        var lines = ctx.Table<Stock>();
        if (await lines.FindAsync((orderId, code)) is { } line) line.Quantity += quantity;
        else lines.Add(line = new Stock { OrderId = orderId, Code = code, Quantity = quantity, Price = 1.5m });
        if (line.Quantity > Most) throw ctx.Reject(new Full(code, Most - line.Quantity, [code, line.Code]));
        return line.Quantity;
    }

    [Mutation]
    public static async Task<decimal> PutAll(MutationContext<Clerk> ctx, Basket basket)
    {
        var total = 0m;
        foreach (var (code, quantity) in basket.Lines)
        {
            var line = await ctx.Table<Stock>().FindAsync((basket.OrderId, code)) ?? throw ctx.Reject(new Full(code, quantity, [.. basket.Lines.Select(l => l.Code)]));
            line.Quantity = quantity;
            total += line.Price * quantity;
        }

        return total;
    }

    /// <summary>The key in a variable.</summary>
    [Mutation]
    public static async Task Move(MutationContext<Clerk> ctx, int from, int to, string code)
    {
        var key = (from, code);
        var line = await ctx.Table<Stock>().FindAsync(key);
        if (line is null) return;
        ctx.Table<Stock>().Remove(line);
        if (await ctx.Table<Stock>().FindAsync((to, code)) is { } there) there.Quantity += line.Quantity;
        else ctx.Table<Stock>().Add(new Stock { OrderId = to, Code = code, Quantity = line.Quantity, Price = line.Price });
    }

    [Mutation]
    public static Task<Guid> Create(MutationContext<Clerk> ctx, AccountCreate input)
    {
        var account = input.ToAccount(id: ctx.NewId());
        account.Balance = account.Limit * 2;
        account.Tags.Add("made");
        ctx.Table<Account>().Add(account);
        return Task.FromResult(input.Tags.Count > 2 ? ctx.NewId() : account.Id);
    }

    [Mutation]
    public static async Task<string> Patch(MutationContext<Clerk> ctx, Guid id, AccountPatch patch)
    {
        var account = await ctx.Table<Account>().FindAsync(id) ?? throw ctx.Reject(new NotFound());
        patch.ApplyTo(account);
        if (patch.Note.HasValue) account.Visits = patch.Note.Value?.Length ?? -1;
        return patch.Visits.Value > 3 ? "many" : account.Owner;
    }

    [Mutation]
    public static async Task Erase(MutationContext<Clerk> ctx, Guid id, AccountPatch patch)
    {
        if (await ctx.Table<Account>().FindAsync(id) is not { } account) return;
        patch.ApplyTo(account);
        if (account.Owner.Length == 0) ctx.Table<Account>().Remove(account);
    }

    [Mutation]
    public static async Task Settle(MutationContext<Clerk> ctx, Guid id, Place? home)
    {
        var account = await ctx.Table<Account>().FindAsync(id) ?? throw ctx.Reject(new NotFound());
        account.Home = home is null ? account.Home : home with { Number = home.Number + 1 };
    }

    [Mutation]
    public static async Task<double> Weigh(MutationContext<Clerk> ctx, int id, double weight)
    {
        var badge = await ctx.Table<Badge>().FindAsync(id);
        if (badge is null)
        {
            badge = new Badge(id, "made") { Weight = weight };
            ctx.Table<Badge>().Add(badge);
        }

        badge.Weight += weight / 2;
        badge.Title = badge.Title + "!";
        return badge.Weight;
    }

    [Mutation]
    public static async Task<string> Draw(MutationContext<Clerk> ctx, int id, Figure figure, Step step)
    {
        var sketch = await ctx.Table<Sketch>().FindAsync(id);
        if (sketch is null)
        {
            sketch = new Sketch { Id = id, Figure = new Round(id) { Label = "made" } };
            ctx.Table<Sketch>().Add(sketch);
        }

        switch (figure)
        {
            case Round { Radius: > 100 } large:
                sketch.Figure = large with { Radius = 100 };
                break;
            case Pile { Top: not null } pile:
                sketch.Figure = new Pile([.. pile.Parts, sketch.Figure], pile.Top);
                break;
            case Block { Depth: var depth } when depth < 3:
                throw ctx.Reject(new NotFound());
            default:
                sketch.Figure = figure;
                break;
        }

        if (step is Halt halt) sketch.Verdict = new Verdict.Lost(halt.Why, sketch.Verdict);
        else if (sketch.Verdict is Verdict.Lost { Before: Verdict.Won won }) sketch.Verdict = won with { Amount = won.Amount + 1 };
        sketch.Steps.Add(step is Move { By: > 5 } ? new Move { By = 5 } : step);
        return sketch.Figure.Label ?? "none";
    }

    [Mutation]
    public static Task<int> Rate(MutationContext<Clerk> ctx, int id)
    {
        var review = new Review { Id = id };
        ctx.Table<Review>().Add(review);
        return Task.FromResult(review.Stars + review.Votes);
    }

    [Mutation]
    public static Task<Basket> Echo(MutationContext<Clerk> ctx, Basket basket) =>
        basket.Lines.Count > 3 ? throw ctx.Reject(new Full("echo", basket.Lines.Count, [])) : Task.FromResult(basket with { OrderId = basket.OrderId + 1 });
}
