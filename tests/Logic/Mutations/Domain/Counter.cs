using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Logic.Mutations.Domain;

/// <summary>Statements of every kind around rows.</summary>
[AllowAnonymous]
public static class Counter
{
    [Mutation]
    public static async Task<int> Collect(MutationContext<Clerk> ctx, List<Guid> ids)
    {
        var total = 0;
        foreach (var id in ids)
        {
            if (await ctx.Table<Account>().FindAsync(id) is not { } account) continue;
            if (account.Visits < 0) break;
            account.Visits += ids.Count;
            total += account.Score;
        }

        return total;
    }

    [Mutation]
    public static async Task<string> Judge(MutationContext<Clerk> ctx, Guid id, int points)
    {
        var account = await ctx.Table<Account>().FindAsync(id) ?? throw ctx.Reject(new NotFound());
        switch (account.Grade)
        {
            case Grade.Low when points > 10:
                account.Grade = Grade.Middle;
                break;
            case Grade.Middle:
                account.Grade = points < 0 ? Grade.Low : Grade.High;
                break;
            case Grade.High:
                throw ctx.Reject(new Unchanged(account.Grade, points));
            default:
                account.Note = $"low at {points}";
                return account.Note;
        }

        return account.Grade switch { Grade.Low => "down", Grade.High => "up", _ => "half" };
    }

    [Mutation]
    public static async Task Nested(MutationContext<Clerk> ctx, Guid id, int a, int b)
    {
        var account = await ctx.Table<Account>().FindAsync(id);
        if (account is null)
        {
            if (a > b) throw ctx.Reject(new NotFound());
            else if (a == b) ctx.Table<Account>().Add(new Account { Id = id, Visits = a });
        }
        else if (a > b)
        {
            account.Visits = a;
            if (account.IsRich) account.Visits = b;
        }
        else
        {
            account.Visits -= 1;
        }
    }

    /// <summary>Faults of C#.</summary>
    [Mutation]
    public static async Task<int> Divide(MutationContext<Clerk> ctx, Guid id, int by)
    {
        var account = await ctx.Table<Account>().FindAsync(id);
        account!.Visits = 100 / by;
        return checked(account.Visits * by * 1_000_000);
    }

    [Mutation]
    public static async Task<string> FirstTag(MutationContext<Clerk> ctx, Guid id, int at)
    {
        var account = await ctx.Table<Account>().FindAsync(id) ?? throw new InvalidOperationException("no account");
        var tag = account.Tags[at];
        account.Tags.RemoveAt(at);
        account.Tags.Insert(0, tag.ToUpperInvariant());
        return tag;
    }

    [Mutation]
    public static async Task<List<string>> Tag(MutationContext<Clerk> ctx, Guid id, List<string> tags)
    {
        var account = await ctx.Table<Account>().FindAsync(id);
        if (account is null) return tags;
        account.Tags.AddRange(tags.Where(t => t.Length > 0).Distinct());
        account.Tags.Sort(StringComparer.Ordinal);
        return account.Tags;
    }

    /// <summary>What the input and the row share is nobody else's.</summary>
    [Mutation]
    public static async Task<int> Take(MutationContext<Clerk> ctx, Guid id, List<string> tags)
    {
        var account = await ctx.Table<Account>().FindAsync(id);
        if (account is null) return tags.Count;
        account.Tags = tags;
        tags.Add("taken");
        return account.Tags.Count;
    }

    [Mutation]
    public static async Task<int> Loops(MutationContext<Clerk> ctx, Guid id, int rounds)
    {
        var account = await ctx.Table<Account>().FindAsync(id) ?? throw ctx.Reject(new NotFound());
        var done = 0;
        while (done < (rounds & 15))
        {
            if (done == 7) break;
            account.Balance += done;
            done++;
        }

        do account.Visits++;
        while (account.Visits % 5 != 0);
        for (int i = 0, j = 3; i < j; i++, j--) account.Note += $"{i}{j}";
        return done;
    }

    [Mutation]
    public static async Task<decimal> Local(MutationContext<Clerk> ctx, Guid id, decimal amount)
    {
        var account = await ctx.Table<Account>().FindAsync(id) ?? throw ctx.Reject(new NotFound());
        decimal Twice(decimal value) => value * 2;
        Func<decimal, decimal> less = value => value - account.Visits;
        account.Balance = less(Twice(amount));
        return account.Left(amount);
    }

    [Mutation]
    public static async Task<string> Describe(MutationContext<Clerk> ctx, Guid id)
    {
        var account = await ctx.Table<Account>().FindAsync(id);
        account?.Tags.Add("seen");
        return account switch
        {
            null => "none",
            { Home.Town: "Ulm" } => "ulm",
            { IsRich: true, Tags.Count: > 2 } => "rich",
            { Note: { Length: > 0 } note } => note,
            _ => account.Owner,
        };
    }

    [Mutation]
    public static async Task<int> Visit(MutationContext<Clerk> ctx, Guid id, int? visits)
    {
        var account = await ctx.Table<Account>().FindAsync(id) ?? new Account { Id = id };
        account.Visits = visits ?? account.Visits;
        account.Note ??= visits is > 5 ? "often" : null;
        account.LastAt = account.LastAt?.AddDays(1) ?? ctx.UtcNow;
        return account.Visits;
    }

    [Mutation]
    public static async Task<int> Deconstruct(MutationContext<Clerk> ctx, Guid id, (int A, string B) pair)
    {
        var account = await ctx.Table<Account>().FindAsync(id) ?? throw ctx.Reject(new NotFound());
        var (a, b) = pair;
        (account.Visits, account.Owner) = (a, b);
        (a, account.Visits) = (account.Visits, a + 1);
        return a;
    }
}
