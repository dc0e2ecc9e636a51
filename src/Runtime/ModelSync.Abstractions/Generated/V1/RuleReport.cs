namespace ModelSync.Generated.V1;

/// <summary>What is said where a rule does not hold and says no more itself: made once.</summary>
/// <param name="code">Code of the rule.</param>
/// <param name="message">The author's message.</param>
/// <param name="paths">JSON pointers that it points to; none means the whole value.</param>
public sealed class RuleReport(string code, string? message, params string[] paths)
{
    private static readonly string[] Whole = [""];
    private static readonly IReadOnlyList<Violation> Broken = RuleAnswer.Of(false);

    /// <summary>JSON pointer of a member by its C# name; empty for what is not on the wire.</summary>
    public Func<string, string>? PathOf { get; init; }

    /// <summary>Asks a rule of both sides. One that faults does not hold.</summary>
    /// <param name="ask">Calls the rule.</param>
    /// <param name="tell">The values that its message may show.</param>
    public void Check<T>(T value, RuleContext context, Func<T, RuleContext, IReadOnlyList<Violation>> ask, Func<T, KeyValuePair<string, string>[]>? tell, ref ViolationSink sink)
    {
        var found = Ask(value, context, ask);
        if (found.Count > 0) Add(found, tell?.Invoke(value) ?? [], ref sink);
    }

    internal void Add(IReadOnlyList<Violation> found, ReadOnlySpan<KeyValuePair<string, string>> shown, ref ViolationSink sink)
    {
        foreach (var violation in found)
        {
            if (violation is null) continue;
            var parameters = violation.Parameters.Count > 0 ? [.. violation.Parameters] : shown;
            foreach (var path in Paths(violation.Path)) sink.Add(path, violation.Code.Length == 0 ? code : violation.Code, violation.Message ?? message, parameters);
        }
    }

    private IReadOnlyList<string> Paths(string place) => place.Length switch
    {
        0 => paths.Length == 0 ? Whole : paths,
        _ => place[0] == '/' ? [place] : [PathOf?.Invoke(place) ?? ""],
    };

    private static IReadOnlyList<Violation> Ask<T>(T value, RuleContext context, Func<T, RuleContext, IReadOnlyList<Violation>> ask)
    {
        try
        {
            return ask(value, context);
        }
#pragma warning disable CA1031 // Whatever an author's code throws at foreign input, the input is refused.
        catch (Exception fault) when (fault is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return Broken;
        }
    }
}
