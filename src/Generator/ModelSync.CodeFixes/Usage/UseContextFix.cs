using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Asks the mutation's context for the time and for ids.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseContextFix)), Shared]
public sealed class UseContextFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.OwnClock.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.MethodSymbol is not { } method || MutationBodyChecker.ContextOf(method) is not { } context || site.Enclosing<ExpressionSyntax>() is not { } asked) yield break;
        if (site.Model.GetSymbolInfo(asked, site.Cancellation).Symbol is not { ContainingType: { } type } member || MutationBodyChecker.Better(type, member.Name, context.Name) is not { } better) yield break;
        yield return site.Change($"Ask the context: {better}", nameof(UseContextFix), asked, node => SyntaxFactory.ParseExpression(better).WithTriviaFrom(node));
    }
}
