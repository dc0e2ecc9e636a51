namespace ModelSync.Contract;

/// <summary>Members of <c>Math</c> and of the number types but <c>decimal</c>.</summary>
internal static class NumberFunctions
{
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("math.maxInt", "Math.max($0, $1)", "M:System.Math.Max(System.Int32,System.Int32)", "M:System.Int32.Max(System.Int32,System.Int32)"),
        new("math.minInt", "Math.min($0, $1)", "M:System.Math.Min(System.Int32,System.Int32)", "M:System.Int32.Min(System.Int32,System.Int32)"),
    ];
}
