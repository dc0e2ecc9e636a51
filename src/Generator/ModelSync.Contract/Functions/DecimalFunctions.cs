namespace ModelSync.Contract;

/// <summary>Members of <c>decimal</c>, and those of <c>Math</c> over decimals.</summary>
internal static class DecimalFunctions
{
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("decimal.round", "$0.round(0)", "M:System.Math.Round(System.Decimal)", "M:System.Decimal.Round(System.Decimal)"),
    ];
}
