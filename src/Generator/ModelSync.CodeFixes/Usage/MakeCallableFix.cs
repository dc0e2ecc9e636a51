using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Makes policies, live queries and mutations public and static, and rules public: generated code calls them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeCallableFix)), Shared]
public sealed class MakeCallableFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [UsageDiagnostics.PolicyShape.Id, UsageDiagnostics.QueryShape.Id, UsageDiagnostics.MutationShape.Id, LogicDiagnostics.RuleShape.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Method: { } declaration, MethodSymbol: { Arity: 0 } method }) yield break;
        var isRule = site.Diagnostic.Id == LogicDiagnostics.RuleShape.Id;
        var hide = !method.IsReachable() && !method.ContainingType.IsFileLocal;
        // A static rule takes the row, unless it is meant to be of it.
        var wrong = isRule ? method.IsStatic && method.Parameters.All(static p => p.Type.Is(KnownNames.RuleContext)) : !method.IsStatic;
        if (!hide && !wrong) yield break;
        if (wrong && !isRule && (method.IsVirtual || method.IsOverride || method.IsAbstract || ReadsThis(site, declaration))) yield break;
        var title = (hide, wrong, isRule) switch
        {
            (_, true, true) => $"Make '{method.Name}' a method of the row",
            (true, true, _) => $"Make '{method.Name}' public and static",
            (true, _, _) => $"Make '{method.Name}' public",
            _ => $"Make '{method.Name}' static",
        };
        yield return new Repair(title, nameof(MakeCallableFix), async edits =>
        {
            if (hide) await Reachability.GiveAsync(site, edits, declaration, Accessibility.Public).ConfigureAwait(false);
            if (wrong) await edits.ReplaceAsync(declaration, node => Modifiers.Change(site.Document, node, m => m.WithIsStatic(!isRule))).ConfigureAwait(false);
        });
    }

    private static bool ReadsThis(RepairSite site, MethodDeclarationSyntax method) => (method.ExpressionBody ?? (SyntaxNode?)method.Body ?? method).DescendantNodes().Any(node => node switch
    {
        ThisExpressionSyntax or BaseExpressionSyntax => true,
        IdentifierNameSyntax name when (name.Parent as MemberAccessExpressionSyntax)?.Name != name => IsOfThis(site.Model.GetSymbolInfo(name, site.Cancellation).Symbol),
        _ => false,
    });

    private static bool IsOfThis(ISymbol? symbol) =>
        symbol is { IsStatic: false, ContainingSymbol: INamedTypeSymbol, Kind: SymbolKind.Property or SymbolKind.Field or SymbolKind.Method or SymbolKind.Event };
}
