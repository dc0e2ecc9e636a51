using ModelSync.Contract;

namespace ModelSync.Generator.Model;

/// <summary>The <c>[SyncUser]</c>: which claims logic may read.</summary>
internal sealed record UserSpec
{
    public required TypeName Type { get; init; }

    /// <summary>Order of the constructor, then declaration order.</summary>
    public EquatableArray<ClaimSpec> Claims { get; init; }

    public required ConstructionSpec Construction { get; init; }

    /// <summary>Wrappers that the claims are read into.</summary>
    public EquatableArray<WrapperSpec> Wrappers { get; init; }

    public EquatableArray<string> Problems { get; init; }
}

/// <param name="Member">C# name.</param>
/// <param name="Claim">Claim type, <c>sub</c>.</param>
/// <param name="Type">A list takes every claim of that type and may be empty.</param>
internal sealed record ClaimSpec(string Member, string Claim, TypeSpec Type);
