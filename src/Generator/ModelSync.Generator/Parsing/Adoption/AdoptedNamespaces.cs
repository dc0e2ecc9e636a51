using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Adoption;

/// <summary>The namespaces whose types are wire types without saying so: <c>[assembly: WireTypes("Shop.Contracts")]</c>.</summary>
/// <param name="Names">Ordinal order; none lies below another.</param>
internal sealed record AdoptedNamespaces(EquatableArray<string> Names)
{
    public static AdoptedNamespaces None { get; } = new(EquatableArray<string>.Empty);

    public static AdoptedNamespaces Of(IAssemblySymbol? assembly) => assembly is null ? None : Of(assembly.GetAttributes());

    public static AdoptedNamespaces Of(IEnumerable<AttributeData> attributes)
    {
        List<string>? names = null;
        foreach (var attribute in attributes)
            if (attribute.AttributeClass.Is(KnownNames.WireTypes) && attribute.Argument<string>(0) is { Length: > 0 } name) (names ??= []).Add(name);
        return names is null ? None : Of(names);
    }

    public static AdoptedNamespaces Of(IEnumerable<string> names)
    {
        var all = names.Distinct(StringComparer.Ordinal).OrderBy(static n => n, StringComparer.Ordinal).ToList();
        return new AdoptedNamespaces(all.Where(n => !all.Exists(outer => n.StartsWith(outer + ".", StringComparison.Ordinal))).ToEquatableArray());
    }

    /// <summary>The adopted namespace that a type is in or below; null for types that say themselves what they are.</summary>
    public string? RootOf(INamedTypeSymbol type)
    {
        if (Names.Count == 0) return null;
        var space = type.NamespaceName();
        foreach (var name in Names)
            if (space == name || space.StartsWith(name + ".", StringComparison.Ordinal)) return DataShape.SaysItself(type) ? null : name;
        return null;
    }

    /// <summary>Whether a type is adopted and can be.</summary>
    public bool Contains(INamedTypeSymbol type) => RootOf(type) is not null && DataShape.Problem(type) is null;

    /// <summary>Below the adopted namespace the rest of the namespace is a part of the name: <c>Orders_Line</c>.</summary>
    public TypeName? NameOf(INamedTypeSymbol type)
    {
        if (RootOf(type) is not { } root) return null;
        var name = TypeReader.NameOf(type);
        var below = name.Namespace.Length == root.Length ? "" : name.Namespace.Substring(root.Length + 1).Replace('.', '_') + "_";
        // Companions stand in this assembly, beside those of whoever else adopts the type.
        return name with { Namespace = root, Name = below + name.Name, Accessibility = "internal" };
    }
}
