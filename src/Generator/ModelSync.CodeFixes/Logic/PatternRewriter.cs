using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.CodeFixes.Logic;

/// <summary>
/// A pattern that was refused to one that is accepted. Classes become the ASCII characters that are meant by them nearly always; a lazy quantifier
/// is greedy, and a named group has no name, because a pattern has to span the whole value and nobody asks for its parts.
/// </summary>
internal static class PatternRewriter
{
    private const int MostSteps = 100;

    /// <summary>Null where a step is not known.</summary>
    public static string? Rewrite(string pattern)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (PatternChecker.Check(pattern) is not { } problem) return step == 0 ? null : pattern;
            if (problem.IsAmbiguous || Step(pattern, problem.Position) is not { } next) return null;
            pattern = next;
        }

        return null;
    }

    private static string? Step(string pattern, int at)
    {
        if (at >= pattern.Length) return null;
        if (pattern[at] == '\\' && at + 1 < pattern.Length) return Class(pattern[at + 1], IsInClass(pattern, at)) is { } known ? Replace(pattern, at, 2, known) : null;
        if (pattern[at] == '.') return Replace(pattern, at, 1, @"[^\n]");
        if (pattern[at] == '?' && at > 0 && pattern[at - 1] is '*' or '+' or '?' or '}') return Replace(pattern, at, 1, "");
        return pattern[at] == '(' && NameEnd(pattern, at) is { } end ? Replace(pattern, at, end - at + 1, "(") : null;
    }

    private static string? Class(char letter, bool inClass) => letter switch
    {
        'd' => inClass ? "0-9" : "[0-9]",
        'w' => inClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]",
        's' => inClass ? @" \t\r\n" : @"[ \t\r\n]",
        'D' when !inClass => "[^0-9]",
        'W' when !inClass => "[^A-Za-z0-9_]",
        'S' when !inClass => @"[^ \t\r\n]",
        _ => null,
    };

    // (?<name> ends at its angle bracket; lookbehinds begin alike.
    private static int? NameEnd(string pattern, int at)
    {
        if (string.CompareOrdinal(pattern, at, "(?<", 0, 3) != 0 || at + 3 >= pattern.Length || pattern[at + 3] is '=' or '!') return null;
        var end = pattern.IndexOf('>', at);
        return end < 0 ? null : end;
    }

    private static bool IsInClass(string pattern, int at)
    {
        var inside = false;
        for (var i = 0; i < at; i++)
        {
            if (pattern[i] == '\\') i++;
            else if (pattern[i] is '[' or ']') inside = pattern[i] == '[';
        }

        return inside;
    }

    private static string Replace(string pattern, int at, int length, string by) => pattern.Substring(0, at) + by + pattern.Substring(at + length);
}
