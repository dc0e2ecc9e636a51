using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Goes through a copy of what the loop changes.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IterateCopyFix)), Shared]
public sealed class IterateCopyFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TranslationDiagnostics.ChangedWhileRead.Id, LogicDiagnostics.ServerMutation.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.Mention("System.Linq.Enumerable") is not { } enumerable) yield break;
        var loop = site.Node.AncestorsAndSelf().OfType<CommonForEachStatementSyntax>().FirstOrDefault(each => IsChanged(site, each.Expression));
        if (loop is null) yield break;
        yield return site.Change($"Go through a copy: {loop.Expression}.ToList()", nameof(IterateCopyFix), loop.Expression, static node => SyntaxFactory.ParseExpression($"{node.WithoutTrivia()}.ToList()").WithTriviaFrom(node), enumerable);
    }

    private static bool IsChanged(RepairSite site, ExpressionSyntax collection) =>
        collection is IdentifierNameSyntax && site.Model.GetSymbolInfo(collection, site.Cancellation).Symbol is { } variable
        && site.Node.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(name => SymbolEqualityComparer.Default.Equals(site.Model.GetSymbolInfo(name, site.Cancellation).Symbol, variable));
}
