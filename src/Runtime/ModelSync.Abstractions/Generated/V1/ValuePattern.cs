using System.Text.RegularExpressions;

namespace ModelSync.Generated.V1;

/// <summary>
/// A regular expression of <c>[RegularExpression]</c>: its first match must span the whole value. A match that does not begin at the start never does,
/// so none is searched for, which keeps the time linear.
/// </summary>
public sealed class ValuePattern(string pattern)
{
    private readonly Regex _regex = new($@"\G(?:{pattern})", RegexOptions.CultureInvariant);

    /// <summary>Whether the first match spans the value; null and the empty text are valid.</summary>
    public bool Spans(string? value)
    {
        if (string.IsNullOrEmpty(value)) return true;
        foreach (var match in _regex.EnumerateMatches(value)) return match.Length == value.Length;
        return false;
    }

    /// <summary>The author's pattern.</summary>
    public override string ToString() => pattern;
}
