using ModelSync;

namespace Logic.Methods;

/// <summary>A record with members that are equal in other ways than JavaScript compares.</summary>
[WireType]
public sealed record Measure(decimal Amount, double Factor, float? Small, Line? Line, (int X, int Y) Place);

/// <summary>A class with defaults of its own.</summary>
[WireType]
public sealed class Settings
{
    public string Name { get; init; } = "unnamed";

    public int Size { get; init; } = 3;

    public decimal Price { get; init; }

    public bool IsOpen { get; init; }

    public Level Level { get; init; } = Level.Low;

    public string? Note { get; init; }

    public List<int> Numbers { get; init; } = [];

    public DateOnly Day { get; init; }
}

/// <summary>New objects, copies, and equality of records.</summary>
[Shared]
public static class Records
{
    public static bool Same(Line first, Line second) => first == second || first == first with { Quantity = first.Quantity };

    public static bool Different(Measure first, Measure second) => first != second && first != first with { };

    public static bool SameScale(Measure measure) => measure == measure with { Amount = measure.Amount + 0.000m };

    public static bool SameNan(Measure measure) => measure with { Factor = Linq.Quotient(0, 0) } == measure with { Factor = Linq.Quotient(0, 0) };

    public static bool SameZero(Measure measure) => measure with { Factor = 0.0 } == measure with { Factor = -0.0 };

    public static bool SameNull(Line? first, Line? second) => first == second;

    public static bool Equals(Line first, Line second) => first.Equals(second) || first.Equals(first with { });

    public static bool SameList(Order first, Order second) => first == second || first != first with { Note = first.Note };

    public static Line With(Line line, int by) => line with { Name = line.Name + "!", Quantity = line.Quantity + by };

    public static Measure Nested(Measure measure) => measure with { Line = measure.Line is null ? null : measure.Line with { Price = 1.5m } };

    public static Settings Defaults(string name) => new() { Name = name };

    public static Settings AllDefaults() => new();

    public static Settings Initialized(int size) => new() { Size = size, Numbers = { 1, 2, size }, Level = Level.High };

    public static Order MadeOrder(string customer, List<Line> lines) => new() { Customer = customer, Lines = lines.Where(l => l.Quantity > 0).ToList() };

    public static (string, int) Deconstructed(Line line)
    {
        var (name, quantity, _, _) = line;
        return (name, quantity);
    }

    public static int Duplicates(List<Measure> items) => items.Concat(items).GroupBy(x => x).Count(g => g.Count() > 1);

    public static bool Has(List<Measure> items, Measure item) => items.Contains(item) || items.Append(item).ToHashSet().Contains(item with { Amount = item.Amount + 0.0m });
}
