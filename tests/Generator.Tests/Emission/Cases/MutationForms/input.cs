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

    [Mutation, AllowAnonymous]
    public static ValueTask Drop(MutationContext ctx, Guid? id) => default;
}
