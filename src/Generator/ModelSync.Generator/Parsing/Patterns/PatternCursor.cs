namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>Where a reader is in the pattern.</summary>
internal sealed class PatternCursor(string pattern)
{
    public int At { get; private set; }

    public bool IsAtEnd => At >= pattern.Length;

    /// <summary>The unit that is read next, or the one that many units behind it; the zero unit behind the end.</summary>
    public char Peek(int ahead = 0) => At + ahead < pattern.Length ? pattern[At + ahead] : '\0';

    public char Next() => pattern[At++];

    public bool Take(char unit)
    {
        if (IsAtEnd || pattern[At] != unit) return false;
        At++;
        return true;
    }

    public bool Take(string text)
    {
        if (string.CompareOrdinal(pattern, At, text, 0, text.Length) != 0) return false;
        At += text.Length;
        return true;
    }

    /// <summary>Up to the unit, which is skipped; null when it does not come.</summary>
    public string? Until(char unit)
    {
        var end = pattern.IndexOf(unit, Math.Min(At, pattern.Length));
        if (end < 0) return null;
        var text = pattern.Substring(At, end - At);
        At = end + 1;
        return text;
    }

    /// <summary>That many units; null when there are fewer.</summary>
    public string? Units(int count)
    {
        if (At + count > pattern.Length) return null;
        At += count;
        return pattern.Substring(At - count, count);
    }

    /// <summary>Skips comments and, where they mean nothing, white space; a comment without an end is left where it is.</summary>
    /// <returns>Where a comment begins that has no end; null when all have.</returns>
    public int? SkipBlanks(bool ignoreWhitespace)
    {
        while (true)
        {
            var start = At;
            if (Take("(?#"))
            {
                if (Until(')') is null) return start;
            }
            else if (ignoreWhitespace && Take('#'))
            {
                if (Until('\n') is null) return start;
            }
            else if (!ignoreWhitespace || IsAtEnd || Peek() is not (' ' or '\t' or '\n' or '\f' or '\r'))
            {
                return null;
            }
            else
            {
                At++;
            }
        }
    }
}
