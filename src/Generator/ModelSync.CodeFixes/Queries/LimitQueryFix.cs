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

/// <summary>Ends a live query with a limit.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LimitQueryFix)), Shared]
public sealed class LimitQueryFix : RepairProvider
{
    private const int Rows = 100;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [QueryDiagnostics.NoLimit.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Method: { } declaration, MethodSymbol: { ReturnType: INamedTypeSymbol { TypeArguments: [var row] } result } } || site.Mention("ModelSync.Rows`1") is not { } rows) yield break;
        var body = declaration.ExpressionBody?.Expression ?? (declaration.Body?.Statements is [ReturnStatementSyntax { Expression: { } value }] ? value : null);
        if (body is null) yield break;
        yield return new Repair($"Return at most {Rows} rows", nameof(LimitQueryFix), async edits =>
        {
            await edits.ReplaceAsync(body, static node => Limited(node)).ConfigureAwait(false);
            // Rows that are cut off have no order that could be refined.
            if (result.Is(KnownNames.OrderedRows)) await edits.ReplaceAsync(declaration.ReturnType, node => SyntaxFactory.ParseTypeName($"{rows.Name}<{site.Text(row)}>").WithTriviaFrom(node), rows).ConfigureAwait(false);
        });
    }

    private static ExpressionSyntax Limited(ExpressionSyntax query)
    {
        var text = query.WithoutTrivia().ToFullString();
        var isCall = query is InvocationExpressionSyntax or IdentifierNameSyntax or ParenthesizedExpressionSyntax or MemberAccessExpressionSyntax;
        return SyntaxFactory.ParseExpression($"{(isCall ? text : $"({text})")}.Take({Rows})").WithTriviaFrom(query);
    }
}
