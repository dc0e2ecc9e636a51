namespace ModelSync.Generated.V1;

/// <summary>Collects violations; allocates nothing while a value is valid.</summary>
public struct ViolationSink
{
    private List<Violation>? _violations;
    private PathScope _scope;
    private int _depth;

    /// <summary>Whether nothing was reported.</summary>
    public readonly bool IsEmpty => _violations is null;

    /// <summary>How many were reported.</summary>
    public readonly int Count => _violations?.Count ?? 0;

    /// <summary>Reports a violation.</summary>
    public void Add(string path, string code, string? message = null, params ReadOnlySpan<KeyValuePair<string, string>> parameters) =>
        (_violations ??= []).Add(new Violation(_scope + path, code, parameters.ToArray(), message));

    /// <summary>Reports that a constraint does not hold.</summary>
    public void Add(Constraint constraint)
    {
        var violation = constraint.Violation;
        (_violations ??= []).Add(_scope.Member is null ? violation : violation with { Path = _scope + violation.Path });
    }

    /// <summary>Paths that follow are inside this member, and inside this element when the member is a list. Gives what <see cref="Leave"/> takes. Throws <see cref="WireException"/> where a value leads back to itself.</summary>
    public PathScope Enter(string member, int index = -1)
    {
        WriteDepth.Enter(ref _depth);
        var outer = _scope;
        _scope = new PathScope(outer.Member is null ? member : outer + member, index);
        return outer;
    }

    /// <summary>Paths that follow are inside this entry of the member, which is a dictionary. Gives what <see cref="Leave"/> takes.</summary>
    public PathScope Enter(string member, string key)
    {
        WriteDepth.Enter(ref _depth);
        var outer = _scope;
        _scope = new PathScope(outer.Member is null ? member : outer + member, -1, key);
        return outer;
    }

    /// <summary>Ends the innermost <c>Enter</c>.</summary>
    public void Leave(PathScope outer)
    {
        _depth--;
        _scope = outer;
    }

    /// <summary>What was reported, in order.</summary>
    public readonly IReadOnlyList<Violation> ToList() => (IReadOnlyList<Violation>?)_violations ?? [];
}

/// <summary>Where in a value paths begin; its text is only made when something is wrong, or three levels deep.</summary>
/// <param name="Member">JSON pointer of the member, or null at the top.</param>
/// <param name="Index">Element of a list, or -1.</param>
/// <param name="Key">Entry of a dictionary, or null.</param>
public readonly record struct PathScope(string? Member, int Index, string? Key = null)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        if (Member is null) return "";
        if (Key is not null) return $"{Member}/{Key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";
        return Index >= 0 ? FormattableString.Invariant($"{Member}/{Index}") : Member;
    }
}
