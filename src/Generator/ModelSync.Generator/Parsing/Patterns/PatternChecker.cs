namespace ModelSync.Generator.Parsing.Patterns;

/// <summary>
/// Whether a regular expression means the same in .NET and JavaScript and is matched in linear time by both. Everything that is accepted is printed for
/// JavaScript from what was read, and a matcher that tries all ways side by side proves that none of them grows with the text.
/// </summary>
internal static class PatternChecker
{
    /// <param name="pattern">As .NET reads it.</param>
    /// <param name="options">Those that are given beside the pattern.</param>
    /// <param name="searches">Whether a match may begin anywhere, and not only at the start.</param>
    public static CheckedPattern Check(string pattern, PatternOptions options, bool searches)
    {
        var reader = new PatternReader(pattern, options);
        try
        {
            var node = reader.Read();
            var program = PatternProgram.Of(node);
            if (BoundaryRule.Broken(program) is { } broken) return new CheckedPattern(Problem: broken);
            if (MatcherWork.Of(program, searches).TooMuchAt is { } at) return new CheckedPattern(Problem: TooMuch(program, at, searches));
            return new CheckedPattern(JavaScript: PatternPrinter.Print(node), IgnoresCase: reader.IgnoresCase);
        }
        catch (PatternException problem)
        {
            return new CheckedPattern(Problem: problem.Problem);
        }
    }

    // What is too much from the start on is not mended by an anchor.
    private static PatternProblem TooMuch(PatternProgram program, int at, bool searches) => searches && MatcherWork.Of(program, searches: false).TooMuchAt is null
        ? new PatternProblem(at, "", PatternFault.Search)
        : new PatternProblem(at, "", PatternFault.Ambiguous);
}

/// <summary>A pattern as JavaScript, with <c>\p{name}</c> for the classes of the runtime, or what is wrong with it.</summary>
internal sealed record CheckedPattern(string JavaScript = "", bool IgnoresCase = false, PatternProblem? Problem = null);

/// <param name="Position">Zero-based, in the pattern.</param>
/// <param name="Reason">With what to write; empty where the fault says it.</param>
internal sealed record PatternProblem(int Position, string Reason, PatternFault Fault = PatternFault.Unsupported);

internal enum PatternFault
{
    /// <summary>Not translated.</summary>
    Unsupported,

    /// <summary>What follows can be read in too many ways.</summary>
    Ambiguous,

    /// <summary>Attempts that begin at many places read the same text again.</summary>
    Search,
}

/// <summary>Ends the reading of a pattern; never leaves <see cref="PatternChecker"/>.</summary>
internal sealed class PatternException(int position, string reason) : Exception(reason)
{
    public PatternProblem Problem { get; } = new(position, reason);
}
