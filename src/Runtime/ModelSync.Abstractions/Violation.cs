namespace ModelSync;

/// <summary>One reason why a value is not valid. The same in C#, TypeScript and on the wire.</summary>
/// <param name="Path">JSON pointer in wire names (<c>/title</c>); empty for the whole value.</param>
/// <param name="Code">Stable code, <c>area.reason</c> (<c>validation.required</c>, <c>auction.ends_in_future</c>).</param>
/// <param name="Parameters">The numbers and texts that a message needs, in invariant text form.</param>
/// <param name="Message">The author's message, or null: the catalogue has one for the code.</param>
public sealed record Violation(string Path, string Code, IReadOnlyList<KeyValuePair<string, string>> Parameters, string? Message);
