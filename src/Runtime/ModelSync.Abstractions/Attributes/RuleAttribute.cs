namespace ModelSync;

/// <summary>
/// A method of the model, static with the row as its parameter or not, that says whether the value is valid; it gives the same verdict in C# and TypeScript. It returns
/// bool (true means valid), the message or null, a <see cref="Violation"/> or null, or several.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RuleAttribute(string code, params string[] members) : Attribute
{
    /// <summary>Stable code of the violation, <c>area.reason</c>.</summary>
    public string Code { get; } = code;

    /// <summary>C# names of the members that the violation points to; none means the whole object.</summary>
    public IReadOnlyList<string> Members { get; } = members;

    /// <summary>When the rule runs. Default: on create and on patch.</summary>
    public RuleOn On { get; set; } = RuleOn.Create | RuleOn.Patch;

    /// <summary>C# name of a bool member or method of the model: the rule says nothing while that is false.</summary>
    public string? When { get; set; }

    /// <summary>C# names of the members whose values a message may show, each as <c>{wireName}</c>.</summary>
    public string[] Parameters { get; set; } = [];

    /// <summary>Message in the language of the code; null uses the code.</summary>
    public string? Message { get; set; }
}
