namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>A row of the type table.</summary>
/// <param name="Method">What follows <c>read</c> and <c>write</c>.</param>
/// <param name="Schema">JSON Schema of its JSON form.</param>
/// <param name="TsOutput">What is read: names joined by <c>|</c>.</param>
/// <param name="TsInput">What callers may pass in.</param>
/// <param name="Cost">Bytes of a frame's allocation budget that an element takes; for objects the part without members.</param>
/// <param name="Compare">Function of the runtime that orders values, or null.</param>
/// <param name="Narrow">Function of the runtime that gives the exact form of what a caller passed in; null for the kinds that the runtime finds by name.</param>
/// <param name="Composed">Read and written by functions of the runtime, not by methods of readers and writers.</param>
/// <param name="InSets">JavaScript compares values as C# does, so sets of it are plain ones.</param>
internal sealed record TypeRow(string Kind, string Method, string Schema, string TsOutput, string TsInput, int Cost, string? Compare = null, string? Narrow = null, bool Composed = false, bool InSets = false);
