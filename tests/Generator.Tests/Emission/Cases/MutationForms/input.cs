using System;
using System.ComponentModel.DataAnnotations;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncModel(Read = Access.Everyone)]
public class Note
{
    [Key]
    public int Id { get; init; }

    [Required, StringLength(10)]
    public string Text { get; set; } = "";
}

[WireType]
public sealed record Gone(int Id);

[WireType]
public sealed record Envelope([Required] string To, NoteText[] Notes);

[WireType]
public sealed record NoteText([Required] string Text);

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    [Key, System.ComponentModel.DataAnnotations.Schema.Column(Order = 1)]
    public int House { get; init; }

    [Key, System.ComponentModel.DataAnnotations.Schema.Column(Order = 2)]
    public string Code { get; init; } = "";

    public decimal Price { get; set; }

    /// <summary>Of the row that two values name.</summary>
    [Mutation, Authorize]
    public decimal Raise(decimal amount, MutationContext ctx)
    {
        if (amount <= 0) throw ctx.Reject(new Gone(House));
        return Price += amount;
    }

    [Mutation, Authorize]
    public void Reset() => Price = 0;
}

public static class Notes
{
    [Mutation, AllowAnonymous]
    public static void Touch(MutationContext ctx)
    {
    }

    [Mutation, Authorize]
    public static int Count(int start, MutationContext ctx) => start;

    [Mutation, Authorize(Roles = "a,b")]
    public static Task Rename(MutationContext ctx, int id, [Required, RegularExpression("[a-z]+")] string text) => throw ctx.Reject(new Gone(id));

    [Mutation, Authorize(Policy = "staff")]
    public static ValueTask<Envelope?> Send(MutationContext ctx, Envelope envelope, NotePatch patch) => new((Envelope?)envelope);

    /// <summary>Only the contract of the server knows what it does.</summary>
    [Mutation(Optimistic = false), Authorize]
    public static Task Sweep(MutationContext ctx) => Task.Delay(Environment.TickCount & 1);

    [Mutation, AllowAnonymous]
    public static ValueTask Drop(MutationContext ctx, Guid? id) => default;
}
