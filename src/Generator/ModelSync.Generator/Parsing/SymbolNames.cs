using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelSync.Generator.Parsing;

/// <summary>Questions about names, answered without building display strings where that can be avoided: this runs on every edit.</summary>
internal static class SymbolNames
{
    /// <summary>Namespace and name without generic arity.</summary>
    public static bool Is(this ITypeSymbol? type, string fullName)
    {
        if (type is null || type.ContainingType is not null) return false;
        var end = fullName.Length - type.Name.Length;
        return end >= 0 && fullName.EndsWith(type.Name, StringComparison.Ordinal) && NamespaceEndsAt(type.ContainingNamespace, fullName, end);
    }

    public static AttributeData? Attribute(this ISymbol symbol, string fullName) => Attribute(symbol.GetAttributes(), fullName);

    public static AttributeData? Attribute(this IEnumerable<AttributeData> attributes, string fullName)
    {
        foreach (var attribute in attributes)
            if (attribute.AttributeClass.Is(fullName)) return attribute;
        return null;
    }

    public static bool Has(this ISymbol symbol, string fullName) => symbol.Attribute(fullName) is not null;

    /// <summary>A named argument, or the default when it is not given or of another type.</summary>
    public static T? Named<T>(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
            if (argument.Key == name && argument.Value is { Kind: not TypedConstantKind.Array, Value: T value }) return value;
        return default;
    }

    /// <summary>A constructor argument, or the default when it is not there or of another type.</summary>
    public static T? Argument<T>(this AttributeData attribute, int index) =>
        attribute.ConstructorArguments.Length > index
        && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Array, Value: T value } ? value : default;

    public static Location? Location(this AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference ? reference.SyntaxTree.GetLocation(reference.Span) : null;

    /// <summary>How the first argument is written; null when it is not in this source.</summary>
    public static SyntaxNode? FirstArgument(this AttributeData attribute) =>
        (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments.FirstOrDefault()?.Expression;

    public static Location Location(this ISymbol symbol) => symbol.Locations.Length > 0 ? symbol.Locations[0] : Microsoft.CodeAnalysis.Location.None;

    /// <summary>Without the <c>@</c> of keywords, so that it can be looked up.</summary>
    public static string NamespaceName(this ISymbol symbol) =>
        symbol.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString().Replace("@", "") : "";

    public static string FullName(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The name under which <see cref="Compilation.GetTypeByMetadataName"/> finds the type again.</summary>
    public static string MetadataName(this INamedTypeSymbol type)
    {
        if (type.ContainingType is { } outer) return $"{outer.MetadataName()}+{type.MetadataName}";
        var space = type.NamespaceName();
        return space.Length == 0 ? type.MetadataName : $"{space}.{type.MetadataName}";
    }

    /// <summary>Visible to generated code of the same assembly.</summary>
    public static bool IsReachable(this ISymbol symbol)
    {
        for (ISymbol? part = symbol; part is not null and not INamespaceSymbol; part = part.ContainingSymbol)
            if (part.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal)) return false;
        return true;
    }

    private static bool NamespaceEndsAt(INamespaceSymbol? space, string text, int end)
    {
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            var start = end - 1 - space.Name.Length;
            if (start < 0 || text[end - 1] != '.' || string.CompareOrdinal(text, start, space.Name, 0, space.Name.Length) != 0) return false;
            end = start;
        }

        return end == 0;
    }
}
