namespace ModelSync.Contract;

/// <summary>Members of <c>string</c>, <c>char</c> and <c>StringBuilder</c>.</summary>
internal static class TextFunctions
{
    private const string Array = "System.String[]";
    private const string Span = "System.ReadOnlySpan{System.String}";
    private const string Sequence = "System.Collections.Generic.IEnumerable{System.String}";

    public static IReadOnlyList<FunctionRow> Rows { get; } =
    [
        new("string.trimStart", "@trimStart($0)", "M:System.String.TrimStart"),
        new("string.trimEnd", "@trimEnd($0)", "M:System.String.TrimEnd"),
        new("string.trimChar", "@trimChars($0, [$1])", "M:System.String.Trim(System.Char)"),
        new("string.trimStartChar", "@trimStartChars($0, [$1])", "M:System.String.TrimStart(System.Char)"),
        new("string.trimEndChar", "@trimEndChars($0, [$1])", "M:System.String.TrimEnd(System.Char)"),
        new("string.trimChars", "@trimChars($0, $1)", "M:System.String.Trim(System.Char[])"),
        new("string.trimStartChars", "@trimStartChars($0, $1)", "M:System.String.TrimStart(System.Char[])"),
        new("string.trimEndChars", "@trimEndChars($0, $1)", "M:System.String.TrimEnd(System.Char[])"),

        new("string.char", "@charAt($0, $1)", "P:System.String.Chars(System.Int32)"),
        new("string.unit", "@unitAt($0, $1)"),
        new("string.charFromEnd", "@charFromEnd($0, $1)"),
        new("string.fromEnd", "$0.length - $1"),
        new("string.slice", "@sliceText($0, $1, $2)"),
        new("string.sliceFrom", "@substring($0, $1)", "M:System.String.Substring(System.Int32)"),
        new("string.sliceOf", "@substring($0, $1, $2)", "M:System.String.Substring(System.Int32,System.Int32)"),
        new("string.insert", "@insertText($0, $1, $2)", "M:System.String.Insert(System.Int32,System.String)"),
        new("string.removeFrom", "@removeText($0, $1)", "M:System.String.Remove(System.Int32)"),
        new("string.removeOf", "@removeText($0, $1, $2)", "M:System.String.Remove(System.Int32,System.Int32)"),
        new("string.padLeft", "@padLeft($0, $1)", "M:System.String.PadLeft(System.Int32)"),
        new("string.padLeftWith", "@padLeft($0, $1, $2)", "M:System.String.PadLeft(System.Int32,System.Char)"),
        new("string.padRight", "@padRight($0, $1)", "M:System.String.PadRight(System.Int32)"),
        new("string.padRightWith", "@padRight($0, $1, $2)", "M:System.String.PadRight(System.Int32,System.Char)"),
        new("string.align", "@alignText($0, $1)"),

        new("string.toChars", "@toChars($0)", "M:System.String.ToCharArray"),
        new("string.toCharsOf", "@toChars($0, $1, $2)", "M:System.String.ToCharArray(System.Int32,System.Int32)"),
        new("string.fromChars", "@fromChars($0)", "M:System.String.#ctor(System.Char[])"),
        new("string.fromCharsOf", "@fromCharsOf($0, $1, $2)", "M:System.String.#ctor(System.Char[],System.Int32,System.Int32)"),
        new("string.repeat", "@repeatChar($0, $1)", "M:System.String.#ctor(System.Char,System.Int32)"),

        new("string.replace", "@replaceText($0, $1, $2)", "M:System.String.Replace(System.Char,System.Char)", "M:System.String.Replace(System.String,System.String)", "M:System.String.Replace(System.String,System.String,System.StringComparison)#Ordinal"),
        new("string.replaceIgnoringCase", "@replaceIgnoreCase($0, $1, $2)", "M:System.String.Replace(System.String,System.String,System.StringComparison)#OrdinalIgnoreCase"),
        new("string.toUpper", "@toUpperInvariant($0)", "M:System.String.ToUpperInvariant"),
        new("string.toLower", "@toLowerInvariant($0)", "M:System.String.ToLowerInvariant"),
        new("string.same", "$0.toString()", "M:System.String.ToString", "M:System.String.ToString(System.IFormatProvider)#Invariant"),

        new("string.join", "@joinTexts($0, $1)", Both("M:System.String.Join({0},{1})", Array, Span, Sequence)),
        new("string.joinOf", "@joinSomeTexts($0, $1, $2, $3)", Both("M:System.String.Join({0},{1},System.Int32,System.Int32)", Array)),
        new("string.concatAll", "@joinTexts('', $0)", $"M:System.String.Concat({Array})", $"M:System.String.Concat({Span})", $"M:System.String.Concat({Sequence})"),
        .. SplitFunctions.Rows,
        .. SearchFunctions.Rows,
        .. CharFunctions.Rows,
        .. TextBuilderFunctions.Rows,
    ];

    // A separator is a char or a text.
    private static string[] Both(string member, params string[] values) =>
        [.. values.SelectMany(value => new[] { "System.String", "System.Char" }.Select(separator => member.Replace("{0}", separator).Replace("{1}", value)))];
}
