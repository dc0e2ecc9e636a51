using System.Text.RegularExpressions;

namespace ModelSync.Contract;

/// <summary>Formats for <c>ToString</c> whose text is the same in JavaScript. They are constants.</summary>
internal static class FunctionFormats
{
    private const string DateLetters = @"d{1,4}|M{1,4}|y{1,5}";
    private const string TimeLetters = @"H{1,2}|h{1,2}|m{1,2}|s{1,2}|f{1,7}|F{1,7}|t{1,2}";
    // What means itself, also in quotes and behind a backslash.
    private const string Text = @"'[^']*'|""[^""]*""|\\.|[^dMyHhmsfFtKzg'""\\%]";

    /// <summary>F, N, P, G, and patterns of 0 and #.</summary>
    public static Regex Decimal { get; } = Whole(@"(?:[FfNnPp][0-9]{0,2}|[Gg]|(?:#,)?[#0]+(?:\.[#0]+)?|\.[#0]+)?");

    /// <summary>Of UTC: the standard formats but U, and patterns without offset and era.</summary>
    public static Regex DateTime { get; } = Whole($"(?:[dDtTfFgGmMyYrRsuoO]|{Custom($"{DateLetters}|{TimeLetters}|K|{Text}")})?");

    /// <summary>Those of a <c>DateTimeOffset</c> that .NET writes in UTC.</summary>
    public static Regex Instant { get; } = Whole("[rRu]");

    public static Regex Date { get; } = Whole($"(?:[dDmMyYrRoO]|{Custom($"{DateLetters}|{Text}")})?");

    public static Regex Time { get; } = Whole($"(?:[tTrRoO]|{Custom($"{TimeLetters}|{Text}")})?");

    public static Regex Duration { get; } = Whole($"(?:[ctT]|{Custom(@"d{1,8}|h{1,2}|m{1,2}|s{1,2}|f{1,7}|F{1,7}|'[^']*'|""[^""]*""|\\.")})?");

    public static Regex Guid { get; } = Whole("[DdNnBbPp]?");

    /// <summary>What instants and times of day are read by.</summary>
    public static Regex RoundTrip { get; } = Whole("[oO]");

    public static Regex ParsedDate { get; } = Whole("[oO]|yyyy-MM-dd");

    // A single letter is a standard format.
    private static string Custom(string tokens) => $"(?=..)(?:%(?!%))?(?:{tokens})+";

    private static Regex Whole(string pattern) => new($@"\A(?:{pattern})\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);
}
