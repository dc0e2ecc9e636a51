using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>An enum that a member or parameter mentions; it needs no attribute.</summary>
/// <param name="Underlying">C# keyword of the underlying type.</param>
/// <param name="Members">Declaration order; values as 64-bit numbers.</param>
internal sealed record EnumSpec(TypeName Type, bool Flags, string Underlying, EquatableArray<EnumMember> Members);
