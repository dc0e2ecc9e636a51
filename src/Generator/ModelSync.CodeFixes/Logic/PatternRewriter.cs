using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.CodeFixes.Logic;

/// <summary>
/// A pattern that was refused to one that is accepted: what is read as the character that it is gets its backslash, what means the same is written in
/// the way that is translated.
/// </summary>
internal static class PatternRewriter
{
    private const int MostSteps = 100;

    /// <summary>Null where a step is not known.</summary>
    public static string? Rewrite(string pattern)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (PatternChecker.Check(pattern, PatternOptions.None, searches: false).Problem is not { } problem) return step == 0 ? null : pattern;
            if (problem.Fault != PatternFault.Unsupported || Step(pattern, problem.Position) is not { } next) return null;
            pattern = next;
        }

        return null;
    }

    private static string? Step(string pattern, int at)
    {
        if (at >= pattern.Length) return null;
        return pattern[at] switch
        {
            '\\' => Escape(pattern, at),
            '[' => Bracket(pattern, at),
            '*' or '+' or '?' or '{' => Quantifier(pattern, at),
            _ => null,
        };
    }

    private static string? Escape(string pattern, int at) => at + 1 >= pattern.Length ? null : pattern[at + 1] switch
    {
        'G' => Replace(pattern, at, 2, @"\A"),
        '_' or > '\u007f' => Replace(pattern, at, 1, ""),
        _ => null,
    };

    // Either a bracket in a class, or the one before an empty class.
    private static string? Bracket(string pattern, int at)
    {
        var inside = at + 1 < pattern.Length && pattern[at + 1] == '^' ? at + 2 : at + 1;
        if (inside < pattern.Length && pattern[inside] == ']') return Replace(pattern, inside, 0, @"\");
        return pattern.LastIndexOf('[', at) > 0 ? Replace(pattern, at, 0, @"\") : null;
    }

    // What repeats nothing is a character; what repeats a repetition is too much. A reversed count is neither.
    private static string? Quantifier(string pattern, int at)
    {
        if (pattern[at] == '{' && at + 1 < pattern.Length && char.IsDigit(pattern[at + 1])) return null;
        return at > 0 && pattern[at - 1] is '*' or '+' or '?' or '}' ? Replace(pattern, at, 1, "") : Replace(pattern, at, 0, @"\");
    }

    private static string Replace(string pattern, int at, int length, string by) => pattern.Substring(0, at) + by + pattern.Substring(at + length);
}
