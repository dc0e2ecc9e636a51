using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

/// <summary>How somebody pays.</summary>
[WireType]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "method")]
[JsonDerivedType(typeof(Cash), "cash")]
[JsonDerivedType(typeof(Card), "card")]
public abstract record Payment
{
    [Range(0.01, 1000.0)]
    public required decimal Amount { get; init; }
}

[WireType]
public sealed record Card(string Number) : Payment;

[WireType]
public sealed record Cash : Payment;

[WireType]
[JsonDerivedType(typeof(Paid), 2)]
[JsonDerivedType(typeof(Open), 1)]
internal abstract class State;

[WireType]
internal sealed class Paid : State
{
    public required List<Payment> Payments { get; init; }
}

[WireType]
internal sealed class Open : State;

[WireType]
public abstract record Answer
{
    private Answer()
    {
    }

    [WireType]
    public sealed record Yes : Answer;

    [WireType]
    public sealed record No(string? @event, Answer? Instead) : Answer;
}

internal static class Till
{
    [Mutation(Optimistic = false), Authorize]
    public static Task<Answer> Pay(MutationContext ctx, Payment payment, State? state) => Task.FromResult<Answer>(new Answer.Yes());
}
