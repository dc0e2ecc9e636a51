using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing;

/// <summary>What a property that overrides another has from it.</summary>
internal static class Overrides
{
    // An override may leave one of the accessors to the base class.
    private static IMethodSymbol? Accessor(IPropertySymbol property, Func<IPropertySymbol, IMethodSymbol?> choose) =>
        choose(property) ?? (property.OverriddenProperty is { } overridden ? Accessor(overridden, choose) : null);

    public static IMethodSymbol? Getter(IPropertySymbol property) => Accessor(property, static p => p.GetMethod);

    /// <summary>The setter of the property or of one that it overrides, whoever may call it.</summary>
    public static IMethodSymbol? Setter(IPropertySymbol property) => Accessor(property, static p => p.SetMethod);

    /// <summary>What the base class says of a member holds for its override, unless that says it itself.</summary>
    public static ImmutableArray<AttributeData> AttributesOf(IPropertySymbol property)
    {
        var own = property.GetAttributes();
        if (property.OverriddenProperty is not { } overridden) return own;
        var inherited = AttributesOf(overridden).Where(a => !own.Any(o => SymbolEqualityComparer.Default.Equals(o.AttributeClass, a.AttributeClass)));
        return own.AddRange(inherited);
    }
}
