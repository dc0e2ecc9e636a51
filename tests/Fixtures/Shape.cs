using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace ModelSync.Fixtures;

/// <summary>A choice of cases by text, one of which holds choices again.</summary>
[WireType]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Box), "box")]
[JsonDerivedType(typeof(Group), "group")]
[JsonDerivedType(typeof(Blank), "Blank-ü")]
public abstract record Shape
{
    [StringLength(3)]
    public string? Label { get; init; }
}

[WireType]
public sealed record Circle([property: Range(0.5, 100.0)] double Radius) : Shape;

[WireType]
public record Box(int Width, int Height) : Shape;

[WireType]
public sealed record Group(IReadOnlyList<Shape> Shapes, Dictionary<string, Shape?> Named) : Shape;

/// <summary>A case of which only some members are written.</summary>
[WireType]
public sealed record Blank(Optional<string?> Note) : Shape;

/// <summary>A class that no union lists; it is a box, but not written as one.</summary>
#pragma warning disable MSYNC1052 // What happens at run time is tested.
public sealed record Crate(int Width, int Height) : Box(Width, Height);
#pragma warning restore MSYNC1052

/// <summary>A choice by number, under the name that System.Text.Json gives it.</summary>
[WireType]
[JsonDerivedType(typeof(Go), 10)]
[JsonDerivedType(typeof(Stop), -1)]
[JsonDerivedType(typeof(Wait), 2)]
public abstract class Signal;

[WireType]
public sealed class Go : Signal;

[WireType]
public sealed class Stop : Signal
{
    public DateTimeOffset Until { get; set; }
}

[WireType]
public sealed class Wait : Signal
{
    public ParcelId? For { get; set; }
}

/// <summary>Nobody else can derive: the cases are known without a list.</summary>
[WireType]
public abstract record Outcome
{
    private Outcome()
    {
    }

    [WireType]
    public sealed record Won(decimal Amount) : Outcome;

    [WireType]
    public sealed record Lost(string? Reason, Outcome? Before) : Outcome;
}

/// <summary>What the compiler makes of <c>union Mark(Circle, Go)</c>, written out: the word is C# 15.</summary>
[WireType]
public readonly struct Mark : System.Runtime.CompilerServices.IUnion
{
    public Mark(Circle value) => Value = value;

    public Mark(Go value) => Value = value;

    public object? Value { get; }
}

/// <summary>Choices wherever a value may stand, and a case where there is no choice.</summary>
[WireType]
public sealed record Drawing(Shape Main, Shape? Other, List<Shape?> Shapes, Dictionary<string, Signal> Signals, Outcome Outcome, Circle Plain, Optional<Signal?> Last, Mark Mark, Mark? Hint);

/// <summary>A row with choices in columns.</summary>
[SyncModel(Read = Access.Everyone)]
public class Canvas
{
    [Key]
    public int Id { get; init; }

    public required Shape Shape { get; set; }

    public Outcome? Outcome { get; set; }
}
