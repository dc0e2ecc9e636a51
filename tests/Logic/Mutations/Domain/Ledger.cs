using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Logic.Mutations.Domain;

/// <summary>Rows that are found, changed and added.</summary>
[AllowAnonymous]
public static class Ledger
{
    private const decimal Fee = 0.25m;

    [Mutation]
    public static async Task SetBalance(MutationContext<Clerk> ctx, Guid id, decimal balance)
    {
        var account = await ctx.Table<Account>().FindAsync(id) ?? throw ctx.Reject(new NotFound());
        account.Balance = balance;
    }

    [Mutation]
    public static async Task<decimal> Deposit(MutationContext<Clerk> ctx, Guid id, decimal amount)
    {
        var account = await ctx.Table<Account>().FindAsync(id) ?? throw ctx.Reject(new NotFound());
        if (amount <= 0) throw ctx.Reject(new TooLow(account.Balance));
        account.Balance += amount;
        account.Visits++;
        account.LastAt = ctx.UtcNow;
        return account.Balance;
    }

    [Mutation]
    public static async Task<Receipt> Transfer(MutationContext<Clerk> ctx, Guid from, Guid to, decimal amount)
    {
        var accounts = ctx.Table<Account>();
        var giver = await accounts.FindAsync(from) ?? throw ctx.Reject(new NotFound());
        var taker = await accounts.FindAsync(to) ?? throw ctx.Reject(new NotFound());
        if (giver.Left(amount) < Fee) throw ctx.Reject(new TooLow(giver.Balance));
        giver.Balance -= amount + Fee;
        taker.Balance += amount;
        var entry = new Entry { Id = ctx.NewId(), AccountId = to, Amount = amount, At = ctx.UtcNow, By = ctx.User.Name };
        ctx.Table<Entry>().Add(entry);
        return new Receipt(entry.Id, giver.Balance, giver.Visits + taker.Visits);
    }

    /// <summary>The same row twice is one row.</summary>
    [Mutation]
    public static async Task<int> Twice(MutationContext<Clerk> ctx, Guid id, Guid other)
    {
        var first = await ctx.Table<Account>().FindAsync(id);
        var second = await ctx.Table<Account>().FindAsync(other);
        if (first is null || second is null) return -1;
        first.Visits += 1;
        second.Visits += 2;
        return first.Visits;
    }

    [Mutation]
    public static Task<List<Guid>> Ids(MutationContext<Clerk> ctx, [System.ComponentModel.DataAnnotations.Range(0, 6)] int count)
    {
        var ids = new List<Guid>();
        for (var i = 0; i < (count & 7); i++) ids.Add(ctx.NewId());
        return Task.FromResult(ids);
    }

    /// <summary>Draws, ids between them, and bounds that are none.</summary>
    [Mutation]
    public static Task<List<string>> Draw(MutationContext<Clerk> ctx, int least, int most)
    {
        var random = ctx.Random;
        var drawn = new List<string> { $"{random.Next(least, most)}", $"{ctx.Random.NextDouble():R}" };
        for (var i = 0; i < (most & 3); i++) drawn.Add($"{random.Next()} {random.Next(6) + 1} {ctx.NewId()} {ctx.AsSystem().Random.NextDouble() < 0.5}");
        drawn.Add($"{random.Next(maxValue: most)} {random.Next(int.MinValue, int.MaxValue)} {random.Next(7, 7)}");
        return Task.FromResult(drawn);
    }

    [Mutation]
    public static async ValueTask<Guid> Open(MutationContext<Clerk> ctx, string owner, Grade grade, List<string> tags)
    {
        await Task.CompletedTask;
        var account = new Account { Id = ctx.NewId(), Owner = owner, Grade = grade, Tags = [.. tags, "new"], LastAt = ctx.UtcNow };
        ctx.Table<Account>().Add(account);
        account.Balance = account.Limit;
        return account.Id;
    }

    [Mutation]
    public static Task Add(MutationContext<Clerk> ctx, Guid id, decimal amount)
    {
        ctx.Table<Entry>().Add(new Entry { Id = id, Amount = amount, AccountId = ctx.NewId() });
        return Task.CompletedTask;
    }

    [Mutation]
    public static async Task Remove(MutationContext<Clerk> ctx, Guid id)
    {
        if (await ctx.Table<Entry>().FindAsync(id) is { } entry) ctx.Table<Entry>().Remove(entry);
    }

    /// <summary>A removed key is free again, and reads see it.</summary>
    [Mutation]
    public static async Task<string> Replace(MutationContext<Clerk> ctx, Guid id, decimal amount)
    {
        var entries = ctx.Table<Entry>();
        var old = await entries.FindAsync(id);
        if (old is null) return "none";
        entries.Remove(old);
        var gone = await entries.FindAsync(id);
        entries.Add(new Entry { Id = id, Amount = amount, By = old.By });
        var found = await entries.FindAsync(id);
        return $"{gone is null} {found!.Amount} {old.Amount}";
    }

    /// <summary>Added, seen, and taken back.</summary>
    [Mutation]
    public static async Task<bool> Undo(MutationContext<Clerk> ctx, decimal amount)
    {
        var id = ctx.NewId();
        ctx.Table<Entry>().Add(new Entry { Id = id, Amount = amount });
        var isThere = await ctx.Table<Entry>().FindAsync(id) is { } added && added.Amount == amount;
        if (ctx.IsServer) isThere = await CanaryFound();
        if (await ctx.Table<Entry>().FindAsync(id) is { } again) ctx.Table<Entry>().Remove(again);
        return isThere;

        // Not in the package: it is called on the server alone.
        async Task<bool> CanaryFound() => await ctx.Table<Entry>().FindAsync(id) is not null;
    }

    /// <summary>Two rows of one key in one run.</summary>
    [Mutation]
    public static void AddTwice(MutationContext<Clerk> ctx, Guid id, bool other)
    {
        ctx.Table<Entry>().Add(new Entry { Id = id, By = "first" });
        ctx.Table<Entry>().Add(new Entry { Id = other ? ctx.NewId() : id, By = "second" });
    }

    /// <summary>Rejected after everything else.</summary>
    [Mutation]
    public static async Task RejectLate(MutationContext<Clerk> ctx, Guid id, Guid added, bool reject)
    {
        var account = await ctx.Table<Account>().FindAsync(id);
        if (account is not null) account.Owner = "changed";
        ctx.Table<Entry>().Add(new Entry { Id = added });
        if (reject) throw ctx.Reject(new Full("late", account?.Visits ?? -1, account?.Tags ?? []));
    }

    /// <summary>A decimal that is equal stays as it is.</summary>
    [Mutation]
    public static async Task SameBalance(MutationContext<Clerk> ctx, Guid id)
    {
        if (await ctx.Table<Account>().FindAsync(id) is { } account) account.Balance = account.Balance + 0.000m;
    }

    [Mutation]
    public static async Task ChangeKey(MutationContext<Clerk> ctx, Guid id, int code)
    {
        var account = await ctx.Table<Account>().FindAsync(id);
        if (account is null) return;
        ctx.Table<Account>().Remove(account);
        ctx.Table<Account>().Add(new Account { Id = code > 0 ? id : ctx.NewId(), Owner = account.Owner, Balance = account.Balance, Home = account.Home });
    }
}
