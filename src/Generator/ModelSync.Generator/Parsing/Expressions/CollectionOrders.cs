using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Collections whose own order is not that of their elements on the wire, or of those that they are made of: code may not depend on it.</summary>
internal static class CollectionOrders
{
    private static readonly HashSet<string> Reordered = new(StringComparer.Ordinal)
    {
        "SortedSet", "ImmutableHashSet", "IImmutableSet", "ImmutableSortedSet", "FrozenSet", "SortedDictionary", "SortedList", "ConcurrentDictionary",
        "ImmutableDictionary", "IImmutableDictionary", "ImmutableSortedDictionary", "FrozenDictionary",
    };

    private static readonly HashSet<string> Made = new(StringComparer.Ordinal)
    {
        "List", "IEnumerable", "IReadOnlyList", "IReadOnlyCollection", "IList", "ICollection", "ImmutableArray", "ImmutableList", "IImmutableList",
        "HashSet", "ISet", "IReadOnlySet", "Dictionary", "IDictionary", "IReadOnlyDictionary", "Span", "ReadOnlySpan",
    };

    /// <summary>Whether code may make one by listing its elements.</summary>
    public static bool IsMade(ITypeSymbol? type) => type is IArrayTypeSymbol || (type is not null && Made.Contains(type.Name));

    /// <summary>Reports a collection whose order would be seen; false where there is nothing to report.</summary>
    public static bool Refuses(ExpressionLowerer lowerer, IOperation collection)
    {
        if (collection.Type is not INamedTypeSymbol { IsGenericType: true } type || !Reordered.Contains(type.Name) || LogicTypes.Of(type) is not { Kind: TypeKinds.Set or TypeKinds.Dictionary or TypeKinds.Map }) return false;
        lowerer.Unsupported(collection, $"The order of a {type.Name}", "use a List, HashSet or Dictionary, whose order is the same everywhere");
        return true;
    }
}
