namespace ModelSync;

/// <summary>One reason why a value is not valid. The same in C#, TypeScript and on the wire.</summary>
/// <param name="Path">JSON pointer in wire names (<c>/title</c>); empty for the whole value.</param>
/// <param name="Code">Stable code, <c>area.reason</c> (<c>validation.required</c>, <c>auction.ends_in_future</c>).</param>
/// <param name="Parameters">The numbers and texts that a message needs, in invariant text form.</param>
/// <param name="Message">The author's message, or null: the catalogue has one for the code.</param>
public sealed record Violation(string Path, string Code, IReadOnlyList<KeyValuePair<string, string>> Parameters, string? Message)
{
    /// <summary>For rules: with the rule's code.</summary>
    /// <param name="member">C# name of the member, or a JSON pointer in wire names (<c>/lines/3/price</c>); empty for where the rule points to.</param>
    /// <param name="message">Null for the rule's own.</param>
    /// <param name="parameters">What a message may show, each as <c>{name}</c>.</param>
    public static Violation At(string member, string? message = null, params ReadOnlySpan<(string Name, string Value)> parameters) => Of("", member, message, parameters);

    /// <summary>For rules: with a code of its own.</summary>
    /// <inheritdoc cref="At"/>
    public static Violation Of(string code, string member, string? message = null, params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        var named = new KeyValuePair<string, string>[parameters.Length];
        for (var i = 0; i < parameters.Length; i++) named[i] = new(parameters[i].Name, parameters[i].Value);
        return new Violation(member, code, named, message);
    }
}
