using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Multiplies in place of <c>Math.Pow(x, 2)</c> and <c>Math.Pow(x, 3)</c>, whose last digit depends on the machine.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MultiplyFix)), Shared]
public sealed class MultiplyFix : RepairProvider
{
    private const int MostFactors = 3;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TranslationDiagnostics.Inexact.Id, LogicDiagnostics.ServerMutation.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { ArgumentList.Arguments: [{ NameColon: null, Expression: var power }, { NameColon: null, Expression: var exponent }] } call) yield break;
        if (site.Model.GetSymbolInfo(call, site.Cancellation).Symbol is not { Name: "Pow" } || !IsRead(power) || Factors(site, exponent) is not { } factors) yield break;
        if (site.Model.GetTypeInfo(power, site.Cancellation) is not { Type: { } own, ConvertedType: { } asked } || !SymbolEqualityComparer.Default.Equals(own, asked)) yield break;
        var text = string.Join(" * ", Enumerable.Repeat(power.WithoutTrivia().ToString(), factors));
        yield return site.Change($"Multiply: {text}", nameof(MultiplyFix), call, node => SyntaxFactory.ParseExpression(call.Parent is ArgumentSyntax or ArrowExpressionClauseSyntax or ReturnStatementSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax ? text : $"({text})").WithTriviaFrom(node));
    }

    // What is evaluated more than once has no effect and costs little.
    private static bool IsRead(ExpressionSyntax expression) => expression is IdentifierNameSyntax || (expression is MemberAccessExpressionSyntax { Expression: var target } && IsRead(target));

    private static int? Factors(RepairSite site, ExpressionSyntax exponent) => site.Model.GetConstantValue(exponent, site.Cancellation).Value switch
    {
        double value and >= 2 and <= MostFactors when value == (int)value => (int)value,
        int value and >= 2 and <= MostFactors => value,
        _ => null,
    };
}
