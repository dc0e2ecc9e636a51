using System.Text.RegularExpressions;

namespace ModelSync.Contract;

/// <summary>Formats for <c>ToString</c> whose text is the same in JavaScript. They are constants.</summary>
internal static class FunctionFormats
{
    // What means itself, also in quotes and behind a backslash.
    private const string Text = @"'[^']*'|""[^""]*""|\\.|[^dMyHhmsfFtKzg'""\\%]";
    private static readonly string DateRuns = $"{Run('d', 4)}|{Run('M', 4)}|{Run('y', 5)}";
    private static readonly string TimeRuns = $"{Run('H', 2)}|{Run('h', 2)}|{Run('m', 2)}|{Run('s', 2)}|{Run('f', 7)}|{Run('F', 7)}|{Run('t', 2)}";
    private static readonly string SpanRuns = $"{Run('d', 8)}|{Run('h', 2)}|{Run('m', 2)}|{Run('s', 2)}|{Run('f', 7)}|{Run('F', 7)}";

    /// <summary>F, N, P, G, and patterns of 0 and #.</summary>
    public static Regex Decimal { get; } = Whole(@"(?:[FfNnPp][0-9]{0,2}|[Gg]|(?:#,)?[#0]+(?:\.[#0]+)?|\.[#0]+)?");

    /// <summary>Of UTC: the standard formats but U, and patterns without offset and era.</summary>
    public static Regex DateTime { get; } = Whole($"(?:[dDtTfFgGmMyYrRsuoO]|{Custom("dMyHhmsftK", $"{DateRuns}|{TimeRuns}|K|{Text}")})?");

    /// <summary>Those of a <c>DateTimeOffset</c> that .NET writes in UTC.</summary>
    public static Regex Instant { get; } = Whole("[rRu]");

    public static Regex Date { get; } = Whole($"(?:[dDmMyYrRoO]|{Custom("dMy", $"{DateRuns}|{Text}")})?");

    public static Regex Time { get; } = Whole($"(?:[tTrRoO]|{Custom("Hhmsft", $"{TimeRuns}|{Text}")})?");

    public static Regex Duration { get; } = Whole($"(?:[ctT]|{Custom("dhmsfF", SpanRuns + @"|'[^']*'|""[^""]*""|\\.")})?");

    public static Regex Guid { get; } = Whole("[DdNnBbPp]?");

    /// <summary>What instants and times of day are read by.</summary>
    public static Regex RoundTrip { get; } = Whole("[oO]");

    public static Regex ParsedGuid { get; } = Whole("[DdNn]");

    public static Regex ParsedDate { get; } = Whole("[oO]|yyyy-MM-dd");

    // A single letter is a standard format, unless a percent sign is before it.
    private static string Custom(string letters, string tokens) => $"%[{letters}]|(?=..)(?:{tokens})+";

    // .NET knows no longer ones, or takes them for something else.
    private static string Run(char letter, int most) => $"(?<!{letter}){letter}{{1,{most}}}(?!{letter})";

    private static Regex Whole(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
