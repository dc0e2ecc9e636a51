namespace ModelSync.Contract;

/// <summary>Members of <c>string</c> and <c>char</c>.</summary>
internal static class TextFunctions
{
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("string.trimStart", "@trimStart($0)", "M:System.String.TrimStart"),
        new("string.trimEnd", "@trimEnd($0)", "M:System.String.TrimEnd"),
    ];
}
