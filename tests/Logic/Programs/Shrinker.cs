using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Logic.Programs;

/// <summary>Smaller methods that may fail like a method does: each with one thing left out.</summary>
internal static class Shrinker
{
    /// <summary>Also such that are no C#; the compiler tells. What ends loops stays as it is.</summary>
    public static IReadOnlyList<string> Smaller(string method)
    {
        var parsed = SyntaxFactory.ParseMemberDeclaration(method)!;
        var statements = parsed.DescendantNodes().OfType<StatementSyntax>().Where(static s => s.Parent is BlockSyntax or SwitchSectionSyntax);
        var left = statements.Select(s => parsed.RemoveNode(s, SyntaxRemoveOptions.KeepNoTrivia)).Concat(statements.SelectMany(s => Inside(s).Select(inner => parsed.ReplaceNode(s, inner))));
        var expressions = parsed.DescendantNodes(static node => node is not ExpressionSyntax { Parent: WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax }).OfType<ExpressionSyntax>().Where(static e => e.Parent is not (WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax)).Where(static e => e is not (TypeSyntax or LiteralExpressionSyntax) || e is IdentifierNameSyntax { Parent: not (MemberAccessExpressionSyntax or TypeArgumentListSyntax) });
        var simpler = expressions.SelectMany(e => Simpler(e).Select(s => parsed.ReplaceNode(e, s)));
        return [.. left.Concat(simpler).OfType<SyntaxNode>().Select(static n => n.ToString()).Where(text => text.Length < method.Length).Distinct().OrderBy(static text => text.Length)];
    }

    /// <summary>The method with another name.</summary>
    public static string Named(string method, string name) => ((MethodDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(method)!).WithIdentifier(SyntaxFactory.Identifier(name)).ToString();

    public static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"S{number:d5}");

    private static IEnumerable<StatementSyntax> Inside(StatementSyntax statement) => statement.ChildNodes().OfType<StatementSyntax>();

    private static IEnumerable<ExpressionSyntax> Simpler(ExpressionSyntax expression) =>
        expression.ChildNodes().OfType<ExpressionSyntax>().Where(static e => e is not TypeSyntax || e is IdentifierNameSyntax).Concat(new[] { "0", "1", "\"\"", "true", "false", "null", "default" }.Select(static text => SyntaxFactory.ParseExpression(text)));
}
