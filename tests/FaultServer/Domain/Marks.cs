using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace FaultServer;

/// <summary>What a mark is told that is not made; the count stays as it is.</summary>
[WireType]
public sealed record Refused(int Count);

/// <summary>Where a mark stands.</summary>
[WireType]
public sealed record Receipt(int Number, string Stamp);

public static class Marks
{
    /// <summary>The newest marks of a writer.</summary>
    [LiveQuery]
    public static Rows<Mark> Latest(Rows<Mark> marks, string writer, int count) =>
        marks.Where(m => m.Writer == writer).OrderByDescending(m => m.Number).Take(count);

    /// <summary>All marks of a writer.</summary>
    [LiveQuery]
    public static Rows<Mark> Of(Rows<Mark> marks, string writer) => marks.Where(m => m.Writer == writer).OrderBy(m => m.Number);

    /// <summary>Marks of whoever, between two numbers.</summary>
    [LiveQuery]
    public static Rows<Mark> Between(Rows<Mark> marks, int from, int to) =>
        marks.Where(m => m.Number >= from && m.Number <= to).OrderBy(m => m.Text).Take(10);

    [LiveQuery]
    public static Rows<Tally> Tallies(Rows<Tally> tallies) => tallies.OrderBy(t => t.Writer);

    /// <summary>Makes a mark with the writer's next number. A text that ends with "?" is refused.</summary>
    [Mutation, Authorize]
    public static async Task<Receipt> Put(MutationContext<Writer> ctx, [StringLength(200)] string text, string team)
    {
        var tally = await ctx.Table<Tally>().FindAsync(ctx.User.Name);
        if (text.EndsWith('?')) throw ctx.Reject(new Refused(tally?.Count ?? 0));
        if (tally is null) ctx.Table<Tally>().Add(tally = new Tally { Writer = ctx.User.Name });
        tally.Count++;
        ctx.Table<Mark>().Add(new Mark { Id = ctx.NewId(), Writer = ctx.User.Name, Number = tally.Count, Text = text, Team = team });
        return new Receipt(tally.Count, $"stamp:{text}");
    }

    /// <summary>Changes a mark, whoever made it.</summary>
    [Mutation, Authorize]
    public static async Task Change(MutationContext<Writer> ctx, Guid id, string text, string team)
    {
        var mark = await ctx.Table<Mark>().FindAsync(id) ?? throw ctx.Reject(new Refused(0));
        mark.Text = text;
        mark.Team = team;
    }

    [Mutation, Authorize]
    public static async Task Erase(MutationContext<Writer> ctx, Guid id)
    {
        if (await ctx.Table<Mark>().FindAsync(id) is { } mark) ctx.Table<Mark>().Remove(mark);
    }
}
