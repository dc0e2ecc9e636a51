using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing;

/// <summary>Which members clients see when no attribute keeps them back: all, or in strict mode keys and what is exposed.</summary>
internal readonly struct MemberExposure
{
    // A member of Exposure.
    private const int OptIn = 1;

    private readonly bool _optIn;
    private readonly IReadOnlyCollection<string> _key;

    public MemberExposure(INamedTypeSymbol owner)
    {
        _optIn = IsOptIn(owner);
        _key = _optIn && owner.Has(KnownNames.SyncModel) ? KeyReader.Names(owner) : [];
    }

    /// <summary>Whether the assembly that declares the symbol says <c>Members = Exposure.OptIn</c>.</summary>
    public static bool IsOptIn(ISymbol symbol) =>
        symbol.ContainingAssembly?.GetAttributes().Attribute(KnownNames.SyncDefaults)?.Named<int?>("Members") == OptIn;

    /// <summary>A person has decided about this very member.</summary>
    public static bool IsExposed(IReadOnlyList<AttributeData> attributes) => attributes.Attribute(KnownNames.Expose) is not null;

    public bool Hides(MemberSymbol member, IReadOnlyList<AttributeData> attributes)
    {
        if (IsExposed(attributes)) return false;
        if (Classification.Of(attributes) is not null || Classification.Of(member.Type) is not null) return true;
        return _optIn && attributes.Attribute(KnownNames.Key) is null && !_key.Contains(member.Name) && !member.ContainingType.Has(KnownNames.Expose);
    }
}
