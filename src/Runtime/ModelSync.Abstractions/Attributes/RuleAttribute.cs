namespace ModelSync;

/// <summary>A method of the model that returns whether the value is valid; it gives the same verdict in C# and TypeScript.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuleAttribute(string code, params string[] members) : Attribute
{
    /// <summary>Stable code of the violation, <c>area.reason</c>.</summary>
    public string Code { get; } = code;

    /// <summary>C# names of the members that the violation points to; none means the whole object.</summary>
    public IReadOnlyList<string> Members { get; } = members;

    /// <summary>When the rule runs. Default: on create and on patch.</summary>
    public RuleOn On { get; set; } = RuleOn.Create | RuleOn.Patch;

    /// <summary>Message in the language of the code; null uses the code.</summary>
    public string? Message { get; set; }
}
