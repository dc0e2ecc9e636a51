using Microsoft.CodeAnalysis;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Adoption;

/// <summary>What does not travel of the adopted namespaces. Types of references have no place in the source, so the attribute that adopts them is blamed.</summary>
internal static class AdoptionChecker
{
    public static void Check(Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        foreach (var attribute in compilation.Assembly.GetAttributes().Where(static a => a.AttributeClass.Is(KnownNames.WireTypes)))
        {
            var adopted = AdoptedNamespaces.Of([attribute]);
            var types = AdoptedTypes.SymbolsInReferences(compilation.References, adopted, cancellation).Concat(AdoptedTypes.In(compilation.Assembly, adopted, cancellation)).ToList();
            if (!types.Exists(static t => DataShape.Problem(t) is null))
                findings.Report(AdoptionDiagnostics.NothingAdopted, attribute.Location(), attribute.Argument<string>(0));
            foreach (var type in types) Check(type, AdoptedNamespaces.Of(compilation.Assembly), attribute, findings);
        }
    }

    private static void Check(INamedTypeSymbol type, AdoptedNamespaces adopted, AttributeData attribute, Findings findings)
    {
        var found = new Findings { Elsewhere = attribute.Location() };
        if (DataShape.Problem(type) is not { } problem) _ = AdoptedTypes.Entry(type, adopted, found);
        else if (type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false } && (TypeReader.IsPublic(type) || !type.DeclaringSyntaxReferences.IsEmpty)) found.Report(AdoptionDiagnostics.TypeLeftOut, type.Location(), type.ToDisplayString(), problem);
        findings.AddRange(found);
    }
}
