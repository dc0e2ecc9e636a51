namespace ModelSync.Contract;

/// <summary><c>string.Split</c>, whose options are constants.</summary>
internal static class SplitFunctions
{
    private const string Chars = "System.Char[]";
    private const string Texts = "System.String[]";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        .. With("None", "", ""),
        .. With("RemoveEmptyEntries", "Filled", ", 1"),
        .. With("TrimEntries", "Trimmed", ", 2"),
        .. With("RemoveEmptyEntries,TrimEntries", "FilledTrimmed", ", 3"),
        new("string.splitChars", "@splitAny($0, $1)", $"M:System.String.Split({Chars})", "M:System.String.Split(System.ReadOnlySpan{System.Char})"),
        new("string.splitCharsCounted", "@splitAny($0, $1, $2)", $"M:System.String.Split({Chars},System.Int32)"),
    ];

    // One separator, and several: without any of those it is white space that splits.
    private static IEnumerable<FunctionRow> With(string options, string name, string number)
    {
        var all = number.Length == 0 ? "" : ", 0x7fffffff";
        yield return new($"string.split{name}", $"@splitText($0, $1{all}{number})", Member("System.Char", options), Member("System.String", options));
        yield return new($"string.split{name}Counted", $"@splitText($0, $1, $2{number})", Counted("System.Char", options), Counted("System.String", options));
        yield return new($"string.splitAny{name}", $"@splitAny($0, $1{all}{number})", Member(Chars, options), Member(Texts, options));
        yield return new($"string.splitAny{name}Counted", $"@splitAny($0, $1, $2{number})", Counted(Chars, options), Counted(Texts, options));
    }

    private static string Member(string separator, string options) => $"M:System.String.Split({separator},System.StringSplitOptions)#{options}";

    private static string Counted(string separator, string options) => $"M:System.String.Split({separator},System.Int32,System.StringSplitOptions)#{options}";
}
