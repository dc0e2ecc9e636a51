using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Gives a rule a code that is made of the names of its class and of itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameRuleFix)), Shared]
public sealed class NameRuleFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LogicDiagnostics.RuleCode.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.MethodSymbol is not { } method || site.Written(method, KnownNames.Rule)?.ArgumentList?.Arguments.FirstOrDefault()?.Expression is not LiteralExpressionSyntax literal) yield break;
        var code = RuleChecker.Code(method);
        yield return site.Change($"Call it \"{code}\"", nameof(NameRuleFix), literal, node => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(code)).WithTriviaFrom(node));
    }
}
