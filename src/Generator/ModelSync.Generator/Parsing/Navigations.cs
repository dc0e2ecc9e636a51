using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Properties by which a model leads to other rows, as Entity Framework finds them. Nothing of their own row is in them: the foreign key is what travels, and
/// clients ask for the other rows. So a relation of which no member tells is refused.
/// </summary>
internal static class Navigations
{
    /// <summary>The class of the rows that a property leads to; null for a property that holds data.</summary>
    public static INamedTypeSymbol? Target(MemberSymbol member, IReadOnlyList<AttributeData> attributes)
    {
        if (Entity(member.Type) is not { } entity || attributes.Attribute(KnownNames.WireAs) is not null) return null;
        if (entity.Has(KnownNames.SyncModel)) return entity;
        var isSaid = attributes.Attribute(KnownNames.ForeignKey) is not null || attributes.Attribute(KnownNames.InverseProperty) is not null;
        return isSaid && !IsData(entity) ? entity : null;
    }

    /// <summary>Of a member whose type the wire cannot carry: whether it leads to rows of a class that is no model, because a foreign key stands beside it.</summary>
    public static bool IsByConvention(INamedTypeSymbol owner, MemberSymbol member, IReadOnlyList<AttributeData> attributes) =>
        Entity(member.Type) is { } entity && !IsData(entity) && entity.ContainingNamespace?.ToDisplayString().Split('.')[0] is not "System" && IsTold(owner, member, attributes, entity);

    /// <summary>Whether a member on one of the two sides holds the key of the other: named by <c>[ForeignKey]</c>, or called as Entity Framework calls it.</summary>
    public static bool IsTold(INamedTypeSymbol owner, MemberSymbol member, IReadOnlyList<AttributeData> attributes, INamedTypeSymbol target)
    {
        if (attributes.Attribute(KnownNames.ForeignKey)?.Argument<string>(0) is { } said) return said.Split(',').All(name => Find(owner, name.Trim()) || Find(target, name.Trim()));
        var isOne = SymbolEqualityComparer.Default.Equals(member.Type, target);
        return (isOne && HoldsKey(owner, member.Name, target)) || Back(target, owner).Append(owner.Name).Any(name => HoldsKey(target, name, owner));
    }

    // References of a class to another one.
    private static IEnumerable<string> Back(INamedTypeSymbol from, INamedTypeSymbol to) =>
        MemberSymbol.All(from).Where(m => SymbolEqualityComparer.Default.Equals(m.Type, to)).Select(static m => m.Name);

    private static bool HoldsKey(INamedTypeSymbol holder, string navigation, INamedTypeSymbol principal)
    {
        var keys = KeyReader.Names(principal);
        var known = new HashSet<string>(Conventional(navigation, principal.Name, keys), StringComparer.OrdinalIgnoreCase);
        // A row that leads to others of its class does not do so by its own key.
        if (SymbolEqualityComparer.Default.Equals(holder, principal)) known.ExceptWith(keys);
        return Data(holder).Any(m => known.Contains(m.Name) || m.Attributes().Attribute(KnownNames.ForeignKey)?.Argument<string>(0) == navigation);
    }

    // The last is what scaffolding makes of a foreign key that is called like the navigation would be.
    private static IEnumerable<string> Conventional(string navigation, string principal, IReadOnlyList<string> keys) =>
        keys.Append("Id").SelectMany(key => new[] { navigation + key, principal + key })
            .Concat(keys.Where(static key => key != "Id"))
            .Concat(navigation.EndsWith("Navigation", StringComparison.Ordinal) ? [navigation.Substring(0, navigation.Length - "Navigation".Length)] : []);

    private static bool Find(INamedTypeSymbol type, string name) => Data(type).Any(m => m.Name == name);

    private static IEnumerable<MemberSymbol> Data(INamedTypeSymbol type) => MemberSymbol.All(type).Where(static m => Entity(m.Type) is not { } entity || IsData(entity));

    private static bool IsData(INamedTypeSymbol type) => type.Has(KnownNames.WireType) || type.Has(KnownNames.WireValue) || type.Has(KnownNames.WireAs);

    // A class, or what a collection holds.
    private static INamedTypeSymbol? Entity(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { ElementType: INamedTypeSymbol element } => Class(element),
        INamedTypeSymbol { TypeArguments: [INamedTypeSymbol element] } named when IsCollection(named) => Class(element),
        INamedTypeSymbol named => Class(named),
        _ => null,
    };

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type.AllInterfaces.Any(static i => i.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);

    private static INamedTypeSymbol? Class(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Class, SpecialType: SpecialType.None, IsGenericType: false } ? type : null;
}
