using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ModelSync.Generator.Parsing.Adoption;

/// <summary>Walks the adopted namespaces of an assembly, or of all that are referenced.</summary>
internal static class AdoptedTypes
{
    /// <summary>Adopted types of referenced assemblies. They change only when a reference does, so this reads a compilation of the references alone.</summary>
    public static IEnumerable<PayloadEntry> InReferences(IEnumerable<MetadataReference> references, AdoptedNamespaces adopted, CancellationToken cancellation) =>
        SymbolsInReferences(references, adopted, cancellation).Where(static t => DataShape.Problem(t) is null).Select(t => Entry(t, adopted, new Findings()));

    /// <summary>Private setters are imported too, because generated code calls them.</summary>
    public static IEnumerable<INamedTypeSymbol> SymbolsInReferences(IEnumerable<MetadataReference> references, AdoptedNamespaces adopted, CancellationToken cancellation)
    {
        if (adopted.Names.Count == 0) return [];
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All);
        var compilation = CSharpCompilation.Create("Adopted", references: references, options: options);
        return compilation.References.Select(compilation.GetAssemblyOrModuleSymbol).OfType<IAssemblySymbol>().SelectMany(a => In(a, adopted, cancellation));
    }

    /// <summary>Adopted types of an assembly's own source.</summary>
    public static IEnumerable<PayloadEntry> InSource(Compilation compilation, AdoptedNamespaces adopted, CancellationToken cancellation) =>
        In(compilation.Assembly, adopted, cancellation).Where(static t => DataShape.Problem(t) is null).Select(t => Entry(t, adopted, new Findings()));

    public static IEnumerable<INamedTypeSymbol> In(IAssemblySymbol assembly, AdoptedNamespaces adopted, CancellationToken cancellation) =>
        adopted.Names.Select(n => Namespace(assembly, n)).OfType<INamespaceSymbol>().SelectMany(n => Types(n, cancellation)).Where(t => adopted.RootOf(t) is not null);

    public static PayloadEntry Entry(INamedTypeSymbol type, AdoptedNamespaces adopted, Findings findings) =>
        new(new AdoptedParser(type, adopted, findings).Parse(), type.MetadataName(), !type.DeclaringSyntaxReferences.IsEmpty && DeclarationReader.HasBodies(type));

    private static INamespaceSymbol? Namespace(IAssemblySymbol assembly, string name)
    {
        var at = assembly.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            at = at.GetNamespaceMembers().FirstOrDefault(n => n.Name == part);
            if (at is null) return null;
        }

        return at;
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type) yield return type;
            if (member is INamespaceOrTypeSymbol inner)
                foreach (var nested in Types(inner, cancellation)) yield return nested;
        }
    }
}
