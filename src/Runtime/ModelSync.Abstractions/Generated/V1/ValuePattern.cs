using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ModelSync.Generated.V1;

/// <summary>
/// A regular expression of <c>[RegularExpression]</c>: its first match must span the whole value. A match that does not begin at the start never does,
/// so none is searched for, which keeps the time linear.
/// </summary>
public sealed class ValuePattern(string pattern)
{
    /// <summary>Compiling takes as long as some thousand questions: a pattern that is asked rarely is better off without, and so is the start of a program.</summary>
    private const int Often = 2_000;

    private Regex _regex = Make(pattern, RegexOptions.None);
    private int _asked;

    /// <summary>Whether the first match spans the value; null and the empty text are valid.</summary>
    public bool Spans(string? value)
    {
        if (string.IsNullOrEmpty(value)) return true;
        // Where two threads count at once, one may be lost, or both compile: neither changes an answer.
        if (_asked < Often && ++_asked == Often && RuntimeFeature.IsDynamicCodeCompiled) _regex = Make(pattern, RegexOptions.Compiled);
        foreach (var match in _regex.EnumerateMatches(value)) return match.Length == value.Length;
        return false;
    }

    /// <summary>The author's pattern.</summary>
    public override string ToString() => pattern;

    private static Regex Make(string pattern, RegexOptions how) => new($@"\G(?:{pattern})", RegexOptions.CultureInvariant | how);
}
