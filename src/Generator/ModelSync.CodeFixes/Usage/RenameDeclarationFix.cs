using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Gives the second of two declarations of one name another one, everywhere.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameDeclarationFix)), Shared]
public sealed class RenameDeclarationFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.NameCollision.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        var declaration = site.Node.FirstAncestorOrSelf<MemberDeclarationSyntax>(static n => n is BaseTypeDeclarationSyntax or MethodDeclarationSyntax);
        if (declaration is null || site.Model.GetDeclaredSymbol(declaration, site.Cancellation) is not { } symbol) yield break;
        var name = Candidates(site, symbol).FirstOrDefault(n => IsFree(site, symbol, n));
        if (name is not null) yield return new Repair($"Rename '{symbol.Name}' to '{name}'", nameof(RenameDeclarationFix), edits => edits.RenameAsync(declaration, name));
    }

    // Types of two namespaces are told apart by these, overloads by what they take, all others by what they are.
    private static IEnumerable<string> Candidates(RepairSite site, ISymbol symbol)
    {
        if (symbol is IMethodSymbol method)
        {
            foreach (var parameter in method.Parameters.Where(static p => p.Type is not INamedTypeSymbol { Arity: 1 }).Reverse())
                yield return $"{method.Name}By{char.ToUpperInvariant(parameter.Name.FirstOrDefault())}{parameter.Name.Substring(Math.Min(1, parameter.Name.Length))}";
            yield return $"{method.Name}In{method.ContainingType.Name}";
        }
        else
        {
            if (HasNamesake(site, symbol)) yield return symbol.ContainingNamespace.Name + symbol.Name;
            yield return symbol.Name + (symbol is INamedTypeSymbol { TypeKind: TypeKind.Enum } ? "Kind" : symbol.Has(KnownNames.SyncModel) ? "Row" : "Data");
        }

        for (var i = 2; i < 10; i++) yield return $"{symbol.Name}{i}";
    }

    private static bool HasNamesake(RepairSite site, ISymbol symbol) =>
        symbol.ContainingType is null && symbol.ContainingNamespace is { IsGlobalNamespace: false } space
        && site.Model.Compilation.GetSymbolsWithName(symbol.Name, SymbolFilter.Type, site.Cancellation).Any(other => !SymbolEqualityComparer.Default.Equals(other.ContainingNamespace, space));

    private static bool IsFree(RepairSite site, ISymbol symbol, string name) => symbol is IMethodSymbol method
        ? method.ContainingType.GetMembers(name).IsEmpty
        : !site.Model.Compilation.GetSymbolsWithName(n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase), SymbolFilter.Type, site.Cancellation).Any();
}
