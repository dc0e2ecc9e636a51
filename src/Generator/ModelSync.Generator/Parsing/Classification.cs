using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing;

/// <summary>
/// Data classification of Microsoft.Extensions.Compliance: what an attribute classifies stays on the server, until a person says <c>[Expose]</c>.
/// </summary>
internal static class Classification
{
    private const string Unclassified = "Microsoft.Extensions.Compliance.Classification.NoDataClassificationAttribute";

    /// <summary>The name of the attribute that classifies, without its suffix; null when there is none.</summary>
    public static string? Of(IEnumerable<AttributeData> attributes)
    {
        foreach (var attribute in attributes)
            if (IsClassifying(attribute.AttributeClass)) return WithoutSuffix(attribute.AttributeClass!.Name);
        return null;
    }

    /// <summary>The same of a type, its base classes, and what it is made of.</summary>
    public static string? Of(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Of(array.ElementType),
        INamedTypeSymbol named => OfLevels(named) ?? named.TypeArguments.Select(Of).FirstOrDefault(static found => found is not null),
        _ => null,
    };

    private static string? OfLevels(INamedTypeSymbol type)
    {
        for (var level = type; level is { SpecialType: SpecialType.None }; level = level.BaseType)
        {
            var attributes = level.GetAttributes();
            if (attributes.Attribute(KnownNames.Expose) is not null) return null;
            if (Of(attributes) is { } found) return found;
        }

        return null;
    }

    private static bool IsClassifying(INamedTypeSymbol? attribute)
    {
        for (var level = attribute; level is not null; level = level.BaseType)
            if (level.Is(KnownNames.DataClassification)) return !attribute.Is(Unclassified);
        return false;
    }

    private static string WithoutSuffix(string name) =>
        name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
}
