using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Throws a rejection that was only made.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ThrowRejectionFix)), Shared]
public sealed class ThrowRejectionFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.RejectionNotThrown.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.Enclosing<ExpressionStatementSyntax>() is { } statement)
            yield return site.Change("Throw the rejection", nameof(ThrowRejectionFix), statement, static node => SyntaxFactory
                .ThrowStatement(SyntaxFactory.Token(node.GetLeadingTrivia(), SyntaxKind.ThrowKeyword, Layout.White(" ")), node.Expression.WithoutLeadingTrivia(), node.SemicolonToken));
    }
}
