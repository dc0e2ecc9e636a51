using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing;

/// <summary>A <c>[SyncSurface]</c> class to its declaration.</summary>
internal static class SurfaceParser
{
    public static SurfaceDeclaration Parse(INamedTypeSymbol type, Findings findings)
    {
        if (type.ContainingType is not null || type.Arity > 0 || type.IsStatic || !IsPartial(type))
            findings.Report(UsageDiagnostics.SurfaceShape, type.Location(), type.Name);
        return new SurfaceDeclaration(TypeReader.NameOf(type), type.Attribute(KnownNames.SyncSurface)?.Named<string>("Npm"), HistoryReader.Retired(type), findings.Problems());
    }

    private static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.All(static r => r.GetSyntax() is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));
}
