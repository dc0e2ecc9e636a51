using System.Text.Json.Serialization;
using ModelSync;

namespace Logic.Methods;

/// <summary>What lies flat.</summary>
public interface IFlat;

/// <summary>A choice by text, one of which holds choices again.</summary>
[WireType]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Round), "round")]
[JsonDerivedType(typeof(Rectangle), "rectangle")]
[JsonDerivedType(typeof(Block), "block")]
[JsonDerivedType(typeof(Pile), "pile-ü")]
public abstract record Figure
{
    public string? Label { get; init; }

    public int Rank { get; init; } = 3;
}

[WireType]
public sealed record Round(double Radius) : Figure, IFlat;

[WireType]
public record Rectangle(int Width, int Height) : Figure, IFlat;

/// <summary>A case that derives from another case.</summary>
[WireType]
public sealed record Block(int Width, int Height, int Depth) : Rectangle(Width, Height);

[WireType]
public sealed record Pile(IReadOnlyList<Figure> Parts, Figure? Top) : Figure;

/// <summary>A choice by number.</summary>
[WireType]
[JsonDerivedType(typeof(Halt), -1)]
[JsonDerivedType(typeof(Move), 10)]
public abstract class Step;

[WireType]
public sealed class Halt : Step
{
    public string Why { get; set; } = "none";
}

[WireType]
public sealed class Move : Step
{
    public int By { get; set; }
}

/// <summary>Nobody else can derive.</summary>
[WireType]
public abstract record Verdict
{
    private Verdict()
    {
    }

    [WireType]
    public sealed record Won(decimal Amount) : Verdict;

    [WireType]
    public sealed record Lost(string? Reason, Verdict? Before) : Verdict;
}

/// <summary>Cases of unions: told apart, looked into and made.</summary>
[Shared]
public static class Unions
{
    public static double Area(Figure figure) => figure switch
    {
        Round { Radius: < 0 } => 0,
        Round round => round.Radius * round.Radius * 3,
        Block(var width, var height, > 3) => (double)width * height,
        Rectangle => figure.Rank,
        Pile { Parts: var parts, Top: null } => parts.Count,
        _ => -1,
    };

    public static string Told(Figure? figure, int limit)
    {
        switch (figure)
        {
            case Round { Radius: var radius } when radius > limit: return "large";
            case Round: return "round";
            case Block { Depth: 0 or 1 } flat: return $"flat {flat.Width}";
            case Pile { Top: Pile { Top: Round inner } }: return $"inner {inner.Label}";
            case Pile pile when pile.Parts.Count > 2: return "high";
            case null: return "none";
            default: return "other";
        }
    }

    public static int Depth(Figure? figure) => figure is Pile pile ? 1 + Math.Max(Depth(pile.Top), pile.Parts.Select(Depth).DefaultIfEmpty(0).Max()) : 0;

    public static bool IsRound(Figure? figure) => figure is Round;

    public static bool IsNot(Figure? figure) => figure is not (Round or Pile);

    public static bool IsRectangle(Figure? figure) => figure is Rectangle;

    public static bool IsFlat(Figure figure) => figure is IFlat;

    public static bool IsAny(Figure? figure) => figure is Figure;

    public static bool IsBoth(Figure figure) => figure is Round and { Radius: > 1, Label: not null };

    public static string? Labelled(Figure figure) => figure.Label;

    public static int Ranked(List<Figure> figures) => figures.Where(f => f is Round or Block).Sum(f => f.Rank % 100);

    public static double? As(Figure? figure) => (figure as Round)?.Radius;

    public static Round? Itself(Figure? figure) => figure as Round;

    public static int Cast(Figure? figure) => ((Block)figure!).Depth;

    public static bool AreSame(Figure? left, Figure? right) => left is Round a && right is Round b && a.Radius == b.Radius;

    public static double CalledOnce(int value)
    {
        var calls = 0;
        Figure Next()
        {
            calls++;
            return value % 2 == 0 ? new Round(value) : new Rectangle(value, 1);
        }

        return (Next() is Round { Radius: > 4 } large ? large.Radius : 1) + (calls * 100);
    }

    public static Figure Made(int value) => (value % 3) switch
    {
        0 => new Round(value) { Label = "r" },
        1 => new Block(value, 2, 3) { Rank = value },
        _ => new Pile([new Rectangle(1, value), new Round(0.5)], value > 5 ? new Round(1) : null),
    };

    public static List<Figure> MadeList(int value, Figure last) => [new Round(value), new Rectangle(value, value), last];

    public static Figure Copied(Round round, string? label) => round with { Label = label };

    public static int Stepped(Step step) => step switch
    {
        Move { By: > 100 } => 100,
        Move move => move.By,
        Halt { Why.Length: > 3 } => -2,
        _ => -1,
    };

    public static List<Step> Steps(int value) => [new Move { By = value }, new Halt()];

    public static decimal Total(Verdict? verdict) => verdict switch
    {
        Verdict.Won(var amount) when amount > 100 => 100,
        Verdict.Won won => won.Amount,
        Verdict.Lost { Reason: { Length: > 2 } reason, Before: var before } => reason.Length + Total(before),
        Verdict.Lost lost => Total(lost.Before),
        null => 0,
        _ => throw new InvalidOperationException("unknown"),
    };

    public static Verdict Judged(decimal amount, string? reason) => amount > 0 ? new Verdict.Won(amount) : new Verdict.Lost(reason, new Verdict.Won(1));
}
