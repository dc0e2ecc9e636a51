using ModelSync;

namespace Logic.Methods;

/// <summary>A line of an order, for methods over objects.</summary>
[WireType]
public sealed record Line(string Name, int Quantity, decimal Price, double Weight);

/// <summary>An order, for methods over objects that hold others.</summary>
[WireType]
public sealed record Order
{
    public required string Customer { get; init; }

    public required IReadOnlyList<Line> Lines { get; init; }

    public Level Level { get; init; }

    public int? Discount { get; init; }

    public string? Note { get; init; }

    /// <summary>A computed member that is called as a function.</summary>
    [Shared]
    public int Total => Lines.Count == 0 ? 0 : Lines[0].Quantity;
}

/// <summary>An enum with a gap.</summary>
public enum Level
{
    None,
    Low,
    High = 5,
}
