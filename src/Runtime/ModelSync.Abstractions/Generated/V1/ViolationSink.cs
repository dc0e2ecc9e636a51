namespace ModelSync.Generated.V1;

/// <summary>Collects violations; allocates nothing while a value is valid.</summary>
public struct ViolationSink
{
    private List<Violation>? _violations;
    private PathScope _scope;

    /// <summary>Whether nothing was reported.</summary>
    public readonly bool IsEmpty => _violations is null;

    /// <summary>Reports a violation.</summary>
    public void Add(string path, string code, string? message = null, params ReadOnlySpan<KeyValuePair<string, string>> parameters) =>
        (_violations ??= []).Add(new Violation(_scope + path, code, parameters.ToArray(), message));

    /// <summary>Reports that a constraint does not hold.</summary>
    public void Add(Constraint constraint)
    {
        var violation = constraint.Violation;
        (_violations ??= []).Add(_scope.Member is null ? violation : violation with { Path = _scope + violation.Path });
    }

    /// <summary>Paths that follow are inside this member, and inside this element when the member is a list. Gives what <see cref="Leave"/> takes.</summary>
    public PathScope Enter(string member, int index = -1)
    {
        var outer = _scope;
        _scope = new PathScope(outer.Member is null ? member : outer + member, index);
        return outer;
    }

    /// <summary>Ends the innermost <see cref="Enter"/>.</summary>
    public void Leave(PathScope outer) => _scope = outer;

    /// <summary>What was reported, in order.</summary>
    public readonly IReadOnlyList<Violation> ToList() => (IReadOnlyList<Violation>?)_violations ?? [];
}

/// <summary>Where in a value paths begin; its text is only made when something is wrong, or three levels deep.</summary>
/// <param name="Member">JSON pointer of the member, or null at the top.</param>
/// <param name="Index">Element of a list, or -1.</param>
public readonly record struct PathScope(string? Member, int Index)
{
    /// <inheritdoc/>
    public override string ToString() => Index >= 0 && Member is not null ? FormattableString.Invariant($"{Member}/{Index}") : Member ?? "";
}
