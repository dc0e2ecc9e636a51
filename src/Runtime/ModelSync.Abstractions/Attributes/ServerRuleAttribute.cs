namespace ModelSync;

/// <summary>
/// A method of a model or wire type that only the server asks, behind everything that both sides check: it may be async and take services of the application,
/// a <see cref="RuleContext"/> and a <see cref="CancellationToken"/>. It returns what a <see cref="RuleAttribute"/> does, or a task of it, and clients get its violations
/// like all others. Of a wire type it is asked about inputs of mutations and bodies of HTTP requests, of a model about rows as a mutation leaves them.
/// One that throws says nothing about the value: the call fails.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ServerRuleAttribute(string code, params string[] members) : Attribute
{
    /// <inheritdoc cref="RuleAttribute.Code"/>
    public string Code { get; } = code;

    /// <inheritdoc cref="RuleAttribute.Members"/>
    public IReadOnlyList<string> Members { get; } = members;

    /// <inheritdoc cref="RuleAttribute.On"/>
    public RuleOn On { get; set; } = RuleOn.Create | RuleOn.Patch;

    /// <inheritdoc cref="RuleAttribute.When"/>
    public string? When { get; set; }

    /// <inheritdoc cref="RuleAttribute.Message"/>
    public string? Message { get; set; }
}
