using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing;

/// <summary>Symbols behind the names of specs, which hold none.</summary>
internal static class SymbolFinder
{
    /// <summary>A property or field of the type or of a base class.</summary>
    public static ISymbol? Member(INamedTypeSymbol type, string name)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.GetMembers(name).FirstOrDefault(static m => m is IPropertySymbol or IFieldSymbol) is { } member) return member;
        return null;
    }

    /// <summary>A type by its full name; of a generic one the open form.</summary>
    /// <param name="fullName"><c>global::Shop.Outer.Inner</c>; namespaces and types are told apart by looking.</param>
    public static INamedTypeSymbol? Find(Compilation compilation, string fullName)
    {
        INamespaceOrTypeSymbol? at = compilation.GlobalNamespace;
        // A closed form is documented where the open one stands.
        var isClosed = fullName.Contains('<');
        foreach (var part in fullName.Split('<')[0].Substring("global::".Length).Split('.'))
        {
            var name = part.TrimStart('@');
            var here = at;
            at = here?.GetMembers(name).OfType<INamespaceOrTypeSymbol>().FirstOrDefault(static s => s is INamespaceSymbol or INamedTypeSymbol { Arity: 0 }) ?? (isClosed ? here?.GetMembers(name).OfType<INamedTypeSymbol>().FirstOrDefault() : null);
        }
        return at as INamedTypeSymbol;
    }
}
