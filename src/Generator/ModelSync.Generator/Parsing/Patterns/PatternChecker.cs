namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>
/// Whether a regular expression means the same in .NET and JavaScript and is matched in linear time by both.
/// Accepted are literals, classes of literals and ranges, groups, alternation and greedy quantifiers, with ^ at the very start and $ at the very end;
/// and of these only patterns in which the next character always decides how to go on (one-unambiguous expressions, Brüggemann-Klein 1993), because
/// a backtracking matcher never backs up in them.
/// </summary>
internal static class PatternChecker
{
    /// <summary>Null when the pattern is accepted.</summary>
    public static PatternProblem? Check(string pattern)
    {
        try
        {
            return Ambiguity.Find(new PatternReader(pattern).Read());
        }
        catch (PatternException problem)
        {
            return problem.Problem;
        }
    }
}

/// <param name="Position">Zero-based, in the pattern.</param>
internal sealed record PatternProblem(int Position, string Reason, bool IsAmbiguous = false);

/// <summary>Ends the reading of a pattern; never leaves <see cref="PatternChecker"/>.</summary>
internal sealed class PatternException(int position, string reason) : Exception(reason)
{
    public PatternProblem Problem { get; } = new(position, reason);
}
