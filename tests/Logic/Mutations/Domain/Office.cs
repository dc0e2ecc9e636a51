using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Logic.Mutations.Domain;

/// <summary>The user, the system, time, and what only the server does.</summary>
[AllowAnonymous]
public static class Office
{
    [Mutation]
    public static async Task<string> Write(MutationContext<Clerk> ctx, long id, string text)
    {
        var memos = ctx.Table<Memo>();
        var memo = await memos.FindAsync(id);
        if (memo is null) return $"{ctx.User.Name} sees none";
        memo.Text = text;
        return memo.Text + ctx.User.Level;
    }

    [Mutation]
    public static async Task<bool> Promote(MutationContext<Clerk> ctx, Guid id)
    {
        var user = ctx.User;
        if (user.Level < 3 || !user.Roles.Contains("chief")) throw ctx.Reject(new TooLow(user.Level));
        var account = await ctx.Table<Account>().FindAsync(id);
        if (account is null) return false;
        account.Owner = user.Name;
        return true;
    }

    /// <summary>Every memo, whoever may read it.</summary>
    [Mutation]
    public static async Task<string> Audit(MutationContext<Clerk> ctx, long id)
    {
        var system = ctx.AsSystem();
        var memo = await system.Table<Memo>().FindAsync(id);
        if (memo is null) return "none";
        memo.Text += "?";
        return memo.Owner;
    }

    [Mutation]
    public static async Task Clear(MutationContext<Clerk> ctx, long id)
    {
        var memo = await ctx.AsSystem().Table<Memo>().FindAsync(id) ?? throw ctx.Reject(new NotFound());
        ctx.Table<Memo>().Remove(memo);
    }

    [Mutation]
    public static async Task<DateTimeOffset> Later(MutationContext<Clerk> ctx, Guid id, int hours)
    {
        var account = await ctx.Table<Account>().FindAsync(id);
        var at = ctx.UtcNow.AddHours(hours % 1000);
        if (account is { LastAt: { } last } && last > at) throw ctx.Reject(new NotFound());
        if (account is not null) account.LastAt = at;
        return at;
    }

    /// <summary>Every place where a mutation may ask where it runs.</summary>
    [Mutation]
    public static async Task<int> Branches(MutationContext<Clerk> ctx, Guid id, int value)
    {
        var account = await ctx.Table<Account>().FindAsync(id) ?? throw ctx.Reject(new NotFound());
        if (ctx.IsServer) CanaryAudit(account);
        if (value > 3 && ctx.IsServer) account.CanarySecret = "canary: and";
        var onServer = ctx.IsServer;
        if (onServer)
        {
            account.CanarySecret = CanaryText("canary: variable");
        }
        else
        {
            account.Visits += 0;
        }

        account.Visits = ctx.IsServer ? CanaryVisits(value) : value + 1;
        if (!ctx.IsServer || value < 0) account.Note = account.Note is "nothing" ? null : account.Note;
        ctx.AfterCommit<CanaryMailer>((mailer, _) => mailer.SendAsync("canary: mail", account.Owner));
        if (!ctx.IsServer) return account.Visits;
        account.CanarySecret = "canary: behind the return";
        return CanaryVisits(value);
    }

    /// <summary>Never emitted, whatever it says.</summary>
    [Mutation(Optimistic = false)]
    public static async Task<string> OnServer(MutationContext<Clerk> ctx, Guid id)
    {
        var account = await ctx.Table<Account>().FindAsync(id);
        return account is null ? "canary: nobody" : Environment.MachineName;
    }

    private static void CanaryAudit(Account account) => account.CanarySecret = "canary: audit";

    private static string CanaryText(string text) => text + "canary: text";

    // The same as in the browser, by another way.
    private static int CanaryVisits(int value) => value - -1;
}

/// <summary>A service of the server.</summary>
public sealed class CanaryMailer
{
    public Task SendAsync(string text, string to) => Task.FromResult(text + to);
}
