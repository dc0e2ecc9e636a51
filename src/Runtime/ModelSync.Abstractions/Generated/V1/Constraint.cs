namespace ModelSync.Generated.V1;

/// <summary>A constraint of a member: the one violation that it can give, made once.</summary>
/// <param name="path">JSON pointer from the checked object.</param>
/// <param name="code">Code of the violation.</param>
/// <param name="parameters">What the violation tells.</param>
public sealed class Constraint(string path, string code, params (string Name, string Value)[] parameters)
{
    /// <summary>The author's message.</summary>
    public string? Message { get; init; }

    // Two threads may both make it, which changes nothing.
    internal Violation Violation => field ??= new(path, code, Array.ConvertAll(parameters, static p => KeyValuePair.Create(p.Name, p.Value)), Message);
}
