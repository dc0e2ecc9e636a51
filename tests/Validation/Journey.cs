using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace ModelSync.Validation;

/// <summary>What rules of the server ask: a service of the application.</summary>
public interface IDesk
{
    Task<bool> IsFreeAsync(string seat, CancellationToken cancellationToken);

    string? Objection(string name);
}

/// <summary>An input about which the server asks more than both sides check, in every shape that a rule may have.</summary>
[WireType]
public sealed class Journey
{
    [StringLength(20)]
    public string Name { get; init; } = "";

    public int Seats { get; init; }

    public bool IsPaid { get; init; }

    public Traveller? Leader { get; init; }

    public List<Traveller> Travellers { get; init; } = [];

    public Dictionary<string, Traveller> ByRole { get; init; } = [];

    public (int Row, Traveller Who)? Window { get; init; }

    public Ticket? Ticket { get; init; }

    [Rule("journey.seats", nameof(Seats))]
    public bool HasSeats() => Seats > 0;

    [ServerRule("journey.named", nameof(Name), Message = "canary-message-of-the-server")]
    public bool IsNamed() => Name != "canary-name-of-the-server";

    [ServerRule("journey.objected", nameof(Name))]
    public string? Objection(IDesk desk) => desk.Objection(Name);

    [ServerRule("journey.paid", When = nameof(IsPaid))]
    public static Violation? Unpaid(Journey journey, RuleContext context) =>
        journey.Seats > 90 ? Violation.At(nameof(Seats), "More than {most} by {day}", ("most", "90"), ("day", $"{context.UtcNow:yyyy-MM-dd}")) : null;

    [ServerRule("journey.window")]
    public async Task<IReadOnlyList<Violation>> WindowAsync(IDesk desk, CancellationToken cancellationToken)
    {
        if (Window is not { } window || await desk.IsFreeAsync($"{window.Row}W", cancellationToken)) return [];
        return [Violation.At("/window/0"), Violation.At("Window", "Taken") with { Code = "journey.taken" }];
    }
}

/// <summary>Somebody in a journey.</summary>
[WireType]
public sealed class Traveller
{
    [Required]
    public string Seat { get; init; } = "";

    [ServerRule("traveller.seat", nameof(Seat))]
    public async ValueTask<bool> HasSeatAsync(IDesk desk, CancellationToken cancellationToken) => await desk.IsFreeAsync(Seat, cancellationToken);
}

/// <summary>A union of which one case is asked about.</summary>
[WireType, JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Single), "single"), JsonDerivedType(typeof(Pass), "pass")]
public abstract class Ticket;

[WireType]
public sealed class Single : Ticket
{
    public int Zone { get; init; }
}

[WireType]
public sealed class Pass : Ticket
{
    public string Number { get; init; } = "";

    [ServerRule("pass.number", nameof(Number))]
    public IEnumerable<Violation> Check()
    {
        if (Number.Length < 3) yield return Violation.At("", "canary-too-short");
        if (!Number.StartsWith('P')) yield return Violation.At(nameof(Number));
    }
}

/// <summary>A row about which the server asks when a mutation leaves it.</summary>
[SyncModel(Read = Access.Everyone)]
public class Reservation
{
    [Key]
    public int Id { get; init; }

    [StringLength(8)]
    public string Seat { get; set; } = "";

    public bool IsHeld { get; set; }

    public Traveller? Traveller { get; set; }

    [ServerRule("reservation.seat", nameof(Seat), On = RuleOn.Create)]
    public Task<bool> HasSeatAsync(IDesk desk, CancellationToken cancellationToken) => desk.IsFreeAsync(Seat, cancellationToken);

    [ServerRule("reservation.moved", nameof(Seat), On = RuleOn.Patch, When = nameof(IsAssigned))]
    public static async Task<string?> Moved(IDesk desk, Reservation row, CancellationToken cancellationToken) => await desk.IsFreeAsync(row.Seat, cancellationToken) ? null : $"{row.Seat} is taken";

    public bool IsAssigned() => !IsHeld;
}
