namespace Logic.Programs;

/// <summary>The variables that a statement of a random program sees, and what it may do there.</summary>
/// <param name="InLoop">It may run many times: texts and lists must not grow without a bound.</param>
/// <param name="InLambda">It assigns nothing: when function values are called is no part of their meaning.</param>
internal sealed record Scope(IReadOnlyList<Variable> Variables, bool InLoop = false, bool InLambda = false)
{
    public Scope With(params IEnumerable<Variable> variables) => this with { Variables = [.. Variables, .. variables] };
}

/// <param name="CanChange">It is no counter, whose loop would not end.</param>
internal sealed record Variable(string Name, string Type, bool CanChange = true);
