using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Queries;

/// <summary>Lets a live query return its rows in place of a list of them: the list is what clients get anyway.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReturnRowsFix)), Shared]
public sealed class ReturnRowsFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.QueryShape.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Method: { } declaration, MethodSymbol: { } method } || site.Mention("ModelSync.Rows`1") is not { } rows) yield break;
        if (method.Parameters.Where(static p => p.Type.Is(KnownNames.Rows)).ToList() is not [{ Type: INamedTypeSymbol { TypeArguments: [INamedTypeSymbol row] } }]) yield break;
        if (!IsListOf(method.ReturnType, row) || Body(declaration) is not { } body) yield break;
        var type = SyntaxFactory.ParseTypeName($"{rows.Name}<{site.Text(row.WithNullableAnnotation(NullableAnnotation.NotAnnotated))}>");
        yield return new Repair($"Return Rows<{row.Name}>", nameof(ReturnRowsFix), async edits =>
        {
            await edits.ReplaceAsync(declaration.ReturnType, node => type.WithTriviaFrom(node), rows).ConfigureAwait(false);
            if (IsCopy(body)) await edits.ReplaceAsync(body, static node => WithoutCopy(node)).ConfigureAwait(false);
        });
    }

    private static bool IsListOf(ITypeSymbol type, INamedTypeSymbol row) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => SymbolEqualityComparer.Default.Equals(element, row),
        INamedTypeSymbol { Arity: 1, ContainingNamespace.Name: "Generic", TypeArguments: [var element] } => SymbolEqualityComparer.Default.Equals(element, row),
        _ => false,
    };

    private static ExpressionSyntax? Body(MethodDeclarationSyntax method) =>
        method.ExpressionBody?.Expression ?? (method.Body?.Statements is [ReturnStatementSyntax { Expression: { } value }] ? value : null);

    private static bool IsCopy(ExpressionSyntax body) =>
        body is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToList" or "ToArray" } };

    private static ExpressionSyntax WithoutCopy(ExpressionSyntax body) =>
        body is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } ? access.Expression.WithTrailingTrivia(body.GetTrailingTrivia()) : body;
}
