namespace ModelSync.Generated.V1;

/// <summary>Collects violations; allocates nothing while a value is valid.</summary>
public struct ViolationSink
{
    private List<Violation>? _violations;

    /// <summary>Whether nothing was reported.</summary>
    public readonly bool IsEmpty => _violations is null;

    /// <summary>Reports a violation.</summary>
    public void Add(string path, string code, string? message = null, params ReadOnlySpan<KeyValuePair<string, string>> parameters) =>
        (_violations ??= []).Add(new Violation(path, code, parameters.ToArray(), message));

    /// <summary>What was reported, in order.</summary>
    public readonly IReadOnlyList<Violation> ToList() => (IReadOnlyList<Violation>?)_violations ?? [];
}
