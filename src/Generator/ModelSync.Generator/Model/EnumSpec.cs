using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>An enum that a member or parameter mentions; it needs no attribute.</summary>
/// <param name="Form">What the contract says of it.</param>
/// <param name="Problem">Why its names are none in JSON, or null.</param>
internal sealed record EnumSpec(TypeName Type, EnumType Form, string? Problem)
{
    /// <summary>Names that the enum had on the wire before.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>What its members say about older clients.</summary>
    public EquatableArray<EnumMemberHistory> History { get; init; }
}

/// <param name="WireName">Of the member.</param>
/// <param name="Aliases">Names that it had before.</param>
/// <param name="Fallback">Name on the wire of the member that clients see who do not know this one, or null.</param>
internal sealed record EnumMemberHistory(string WireName, EquatableArray<string> Aliases, string? Fallback);
