using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>A <c>[WireType]</c> whose values are those of its cases.</summary>
/// <param name="Discriminator">Name of the first member in JSON.</param>
/// <param name="IsNumeric">The tags are numbers.</param>
/// <param name="Cases">In the order of the wire: numbers by value, texts in ordinal order.</param>
/// <param name="IsStruct">It holds a case in <c>Value</c> and is made of one; if not, the cases derive from it.</param>
internal sealed record UnionSpec(string Discriminator, bool IsNumeric, EquatableArray<UnionCase> Cases, bool IsStruct);

/// <param name="Tag">Text, or digits.</param>
/// <param name="Type">The <c>[WireType]</c> that derives from the union.</param>
internal sealed record UnionCase(string Tag, TypeName Type);
