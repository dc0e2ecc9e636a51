using ModelSync.Contract;

namespace ModelSync.Emit.Writing;

/// <summary>A name in a <c>.d.ts</c> file and its place in C#.</summary>
/// <param name="At">Line and column in the body of the file, zero-based.</param>
/// <param name="Length">Of the name, UTF-16 units.</param>
internal sealed record Mapping((int Line, int Column) At, int Length, SourceEntry Source);
