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

/// <summary>Lets a rule that returns its message, or null, return whether the value is valid, with the message at its attribute.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnBoolFix)), Shared]
public sealed class ReturnBoolFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LogicDiagnostics.RuleShape.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Method: { } declaration, MethodSymbol: { ReturnType.SpecialType: SpecialType.System_String, IsStatic: false } method } || Choice(declaration) is not { } choice) yield break;
        if (site.Written(method, KnownNames.Rule) is not { } attribute || Parts(choice) is not var (message, isValid)) yield break;
        yield return new Repair("Return bool, with the message at the rule", nameof(ReturnBoolFix), async edits =>
        {
            await edits.ReplaceAsync(attribute, node => method.Attribute(KnownNames.Rule)?.Named<string>("Message") is null ? Attributes.SetNamed(node, "Message", message.ToString()) : node).ConfigureAwait(false);
            await edits.ReplaceAsync(declaration.ReturnType, static node => SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.BoolKeyword)).WithTriviaFrom(node)).ConfigureAwait(false);
            await edits.ReplaceAsync(choice, node => isValid.WithoutTrivia().WithTriviaFrom(node)).ConfigureAwait(false);
        });
    }

    private static ConditionalExpressionSyntax? Choice(MethodDeclarationSyntax method) =>
        (method.ExpressionBody?.Expression ?? (method.Body?.Statements is [ReturnStatementSyntax { Expression: { } value }] ? value : null)) as ConditionalExpressionSyntax;

    private static (LiteralExpressionSyntax Message, ExpressionSyntax IsValid)? Parts(ConditionalExpressionSyntax choice) => (choice.WhenTrue, choice.WhenFalse) switch
    {
        (LiteralExpressionSyntax { Token.Value: string } message, LiteralExpressionSyntax nothing) when nothing.IsKind(SyntaxKind.NullLiteralExpression) => (message, Not(choice.Condition)),
        (LiteralExpressionSyntax nothing, LiteralExpressionSyntax { Token.Value: string } message) when nothing.IsKind(SyntaxKind.NullLiteralExpression) => (message, choice.Condition),
        _ => null,
    };

    private static ExpressionSyntax Not(ExpressionSyntax condition) => condition.WithoutTrivia() switch
    {
        BinaryExpressionSyntax equal when equal.IsKind(SyntaxKind.EqualsExpression) => Other(equal, "!="),
        BinaryExpressionSyntax unequal when unequal.IsKind(SyntaxKind.NotEqualsExpression) => Other(unequal, "=="),
        PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression) => not.Operand,
        IdentifierNameSyntax or InvocationExpressionSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax => SyntaxFactory.ParseExpression($"!{condition.WithoutTrivia()}"),
        var other => SyntaxFactory.ParseExpression($"!({other})"),
    };

    private static ExpressionSyntax Other(BinaryExpressionSyntax comparison, string token) => SyntaxFactory.ParseExpression($"{comparison.Left.ToFullString()}{token}{comparison.OperatorToken.TrailingTrivia}{comparison.Right}");
}
