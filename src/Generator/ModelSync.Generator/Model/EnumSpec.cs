using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>An enum that a member or parameter mentions; it needs no attribute.</summary>
/// <param name="Form">What the contract says of it.</param>
/// <param name="Problem">Why its names are none in JSON, or null.</param>
internal sealed record EnumSpec(TypeName Type, EnumType Form, string? Problem);
