namespace ModelSync.Contract;

/// <summary>Members of <c>string</c> that search and compare: ordinal, or ignoring case by the tables of the runtime.</summary>
internal static class SearchFunctions
{
    private const string Comparison = "System.StringComparison";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("string.containsPart", "@containsText($0, $1)"),
        new("string.containsIgnoringCase", "@containsIgnoreCase($0, $1)", $"M:System.String.Contains(System.String,{Comparison})#OrdinalIgnoreCase", $"M:System.String.Contains(System.Char,{Comparison})#OrdinalIgnoreCase"),
        new("string.startsWithIgnoringCase", "@startsWithIgnoreCase($0, $1)", $"M:System.String.StartsWith(System.String,{Comparison})#OrdinalIgnoreCase"),
        new("string.endsWithIgnoringCase", "@endsWithIgnoreCase($0, $1)", $"M:System.String.EndsWith(System.String,{Comparison})#OrdinalIgnoreCase"),

        new("string.equalIgnoringCase", "@equalsIgnoreCase($0, $1)", $"M:System.String.Equals(System.String,System.String,{Comparison})#OrdinalIgnoreCase"),
        // Faults without a receiver.
        new("string.equalsIgnoringCase", "@equalsIgnoreCase($0.toString(), $1)", $"M:System.String.Equals(System.String,{Comparison})#OrdinalIgnoreCase"),
        new("string.compare", "@compareOrdinal($0, $1)", "M:System.String.CompareOrdinal(System.String,System.String)", $"M:System.String.Compare(System.String,System.String,{Comparison})#Ordinal"),
        new("string.compareIgnoringCase", "@compareIgnoreCase($0, $1)", $"M:System.String.Compare(System.String,System.String,{Comparison})#OrdinalIgnoreCase"),

        .. First(),
        .. Last(),
        new("string.indexOfAny", "@indexOfAny($0, $1)", "M:System.String.IndexOfAny(System.Char[])"),
        new("string.indexOfAnyFrom", "@indexOfAny($0, $1, $2)", "M:System.String.IndexOfAny(System.Char[],System.Int32)"),
        new("string.indexOfAnyIn", "@indexOfAny($0, $1, $2, $3)", "M:System.String.IndexOfAny(System.Char[],System.Int32,System.Int32)"),
        new("string.lastIndexOfAny", "@lastIndexOfAny($0, $1)", "M:System.String.LastIndexOfAny(System.Char[])"),
        new("string.lastIndexOfAnyFrom", "@lastIndexOfAny($0, $1, $2)", "M:System.String.LastIndexOfAny(System.Char[],System.Int32)"),
        new("string.lastIndexOfAnyIn", "@lastIndexOfAny($0, $1, $2, $3)", "M:System.String.LastIndexOfAny(System.Char[],System.Int32,System.Int32)"),
    ];

    private static IEnumerable<FunctionRow> First() =>
    [
        new("string.indexOf", "@indexOfText($0, $1)", "M:System.String.IndexOf(System.Char)", $"M:System.String.IndexOf(System.Char,{Comparison})#Ordinal", Index("", "Ordinal")),
        new("string.indexOfFrom", "@indexOfText($0, $1, $2)", "M:System.String.IndexOf(System.Char,System.Int32)", Index("System.Int32,", "Ordinal")),
        new("string.indexOfIn", "@indexOfText($0, $1, $2, $3)", "M:System.String.IndexOf(System.Char,System.Int32,System.Int32)", Index("System.Int32,System.Int32,", "Ordinal")),
        new("string.indexOfIgnoringCase", "@indexOfIgnoreCase($0, $1)", $"M:System.String.IndexOf(System.Char,{Comparison})#OrdinalIgnoreCase", Index("", "OrdinalIgnoreCase")),
        new("string.indexOfIgnoringCaseFrom", "@indexOfIgnoreCase($0, $1, $2)", Index("System.Int32,", "OrdinalIgnoreCase")),
        new("string.indexOfIgnoringCaseIn", "@indexOfIgnoreCase($0, $1, $2, $3)", Index("System.Int32,System.Int32,", "OrdinalIgnoreCase")),
    ];

    // Of a char and of a text .NET takes other places.
    private static IEnumerable<FunctionRow> Last() =>
    [
        new("string.lastIndexOfChar", "@lastIndexOfChar($0, $1)", "M:System.String.LastIndexOf(System.Char)"),
        new("string.lastIndexOfCharFrom", "@lastIndexOfChar($0, $1, $2)", "M:System.String.LastIndexOf(System.Char,System.Int32)"),
        new("string.lastIndexOfCharIn", "@lastIndexOfChar($0, $1, $2, $3)", "M:System.String.LastIndexOf(System.Char,System.Int32,System.Int32)"),
        new("string.lastIndexOf", "@lastIndexOfText($0, $1)", Index("", "Ordinal", "LastIndexOf")),
        new("string.lastIndexOfFrom", "@lastIndexOfText($0, $1, $2)", Index("System.Int32,", "Ordinal", "LastIndexOf")),
        new("string.lastIndexOfIn", "@lastIndexOfText($0, $1, $2, $3)", Index("System.Int32,System.Int32,", "Ordinal", "LastIndexOf")),
        new("string.lastIndexOfIgnoringCase", "@lastIndexOfIgnoreCase($0, $1)", Index("", "OrdinalIgnoreCase", "LastIndexOf")),
        new("string.lastIndexOfIgnoringCaseFrom", "@lastIndexOfIgnoreCase($0, $1, $2)", Index("System.Int32,", "OrdinalIgnoreCase", "LastIndexOf")),
        new("string.lastIndexOfIgnoringCaseIn", "@lastIndexOfIgnoreCase($0, $1, $2, $3)", Index("System.Int32,System.Int32,", "OrdinalIgnoreCase", "LastIndexOf")),
    ];

    private static string Index(string places, string comparison, string name = "IndexOf") => $"M:System.String.{name}(System.String,{places}{Comparison})#{comparison}";
}
