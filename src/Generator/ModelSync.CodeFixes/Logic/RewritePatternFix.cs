using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Writes a regular expression in the syntax that both languages read alike, where it says how.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RewritePatternFix)), Shared]
public sealed class RewritePatternFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LogicDiagnostics.UnsupportedPattern.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.Enclosing<AttributeSyntax>()?.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not LiteralExpressionSyntax { Token.Value: string pattern } literal) yield break;
        if (PatternRewriter.Rewrite(pattern) is not { } better) yield break;
        yield return site.Change($"Write \"{better}\"", nameof(RewritePatternFix), literal, node => SyntaxFactory.ParseExpression(Literal(better)).WithTriviaFrom(node));
    }

    private static string Literal(string pattern) => pattern.Contains('\\') ? $"@\"{pattern.Replace("\"", "\"\"")}\"" : SyntaxFactory.Literal(pattern).Text;
}
