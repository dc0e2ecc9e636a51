using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Surfaces;

/// <summary>In which surfaces a declaration is: what its own <c>[In]</c> says, else that of the nearest class around it.</summary>
internal static class Membership
{
    /// <summary>Full names, sorted; empty when nothing is said.</summary>
    public static EquatableArray<string> Of(ISymbol symbol)
    {
        for (ISymbol? at = symbol; at is not null; at = at.ContainingType)
        {
            var named = Said(at).Select(static s => s.Surface.FullName()).Distinct(StringComparer.Ordinal).OrderBy(static n => n, StringComparer.Ordinal).ToEquatableArray();
            if (named.Count > 0) return named;
        }

        return default;
    }

    /// <summary>What the attributes of this very declaration name.</summary>
    public static IEnumerable<(AttributeData Attribute, ITypeSymbol Surface)> Said(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (attribute.AttributeClass is { TypeArguments: [var surface] } type && type.Is(KnownNames.In)) yield return (attribute, surface);
    }
}
