namespace ModelSync.Contract;

/// <summary>Members of <c>Regex</c> and of what it finds. Those that have a pattern are found by their call: the pattern is read when the code is translated.</summary>
internal static class PatternFunctions
{
    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("pattern.isMatch", "@isMatch($0, $1)"),
        new("pattern.match", "@firstMatch($0, $1)"),
        new("pattern.count", "@countMatches($0, $1)"),
        new("pattern.replace", "@replaceMatches($0, $1, $2)"),
        new("pattern.escape", "@escapePattern($0)", "M:System.Text.RegularExpressions.Regex.Escape(System.String)"),
        new("match.success", "$0.success", "P:System.Text.RegularExpressions.Group.Success"),
        new("match.value", "$0.value", "P:System.Text.RegularExpressions.Capture.Value"),
        new("match.index", "$0.index", "P:System.Text.RegularExpressions.Capture.Index"),
        new("match.length", "$0.value.length", "P:System.Text.RegularExpressions.Capture.Length"),
    ];
}
