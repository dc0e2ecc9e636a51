using System.Globalization;
using ModelSync.Generated.V1;

namespace ModelSync.Benchmarks.Routing;

/// <summary>Ten shapes that are routed the same way over different columns: five in each of two classes of <c>Shapes/</c>.</summary>
internal sealed record ShapeKind(string Name, IReadOnlyList<string> Classes)
{
    public const int ShapesOfAKind = 10;

    public static IReadOnlyList<ShapeKind> All { get; } =
    [
        new("equality", ["byOne", "byTwo"]),
        new("IN", ["byList", "byOneAndList"]),
        new("equality with a range inside", ["byOneAbove", "byOneBelow"]),
        new("range", ["between", "within"]),
        new("prefix", ["starting", "byOneStarting"]),
    ];

    public static string ClassOf(QueryShape shape) => shape.Name.Split('.')[0];

    /// <summary>JSON of the arguments of a shape's <paramref name="n"/>th query. Asked-for numbers are even, written ones odd.</summary>
    public static string ArgumentsOf(QueryShape shape, int n) => ClassOf(shape) switch
    {
        "byOne" => Text($"[{2 * n}]"),
        "byTwo" => Text($"[{2 * (n / 4)},{2 * (n % 4)}]"),
        "byList" => Text($"[[{6 * n},{(6 * n) + 2},{(6 * n) + 4}]]"),
        "byOneAndList" => Text($"[{2 * (n / 4)},[{6 * (n % 4)},{(6 * (n % 4)) + 2}]]"),
        "byOneAbove" or "byOneBelow" => Text($"[{2 * (n / 4)},{n % 4}]"),
        "between" or "within" => Text($"[{n},{n + 0.25}]"),
        "starting" => Text($"[\"ticket {n}-\"]"),
        "byOneStarting" => Text($"[{2 * (n / 4)},\"ticket {n % 4}-\"]"),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape.Name, null),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
