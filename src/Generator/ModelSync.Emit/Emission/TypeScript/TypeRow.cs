namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>A row of the type table.</summary>
/// <param name="Method">Suffix of the methods of readers and writers.</param>
/// <param name="TsOutput">What is read: names joined by <c>|</c>.</param>
/// <param name="TsInput">What callers may pass in.</param>
/// <param name="Cost">Bytes of a frame's allocation budget that an element takes; for objects the part without members.</param>
internal sealed record TypeRow(string Kind, string Method, string TsOutput, string TsInput, int Cost);
