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

/// <summary>Compares texts as every language and database does, in place of what the culture of some machine says.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CompareOrdinalFix)), Shared]
public sealed class CompareOrdinalFix : RepairProvider
{
    private static readonly string[] Cultural = ["CurrentCulture", "InvariantCulture"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TranslationDiagnostics.Culture.Id, QueryDiagnostics.Unsupported.Id, LogicDiagnostics.ServerMutation.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.Node.FirstAncestorOrSelf<ExpressionSyntax>() is not InvocationExpressionSyntax call || site.Mention("System.StringComparison") is not { } comparison) yield break;
        if (site.Model.GetSymbolInfo(call, site.Cancellation).Symbol is not IMethodSymbol { ContainingType.SpecialType: SpecialType.System_String } method) yield break;
        var isQuery = site.Diagnostic.Id == QueryDiagnostics.Unsupported.Id;
        if (method.Name is not ("StartsWith" or "Contains" or "Equals") && (isQuery || method.Name is not ("EndsWith" or "IndexOf" or "LastIndexOf"))) yield break;
        var given = call.ArgumentList.Arguments.FirstOrDefault(a => site.Model.GetTypeInfo(a.Expression, site.Cancellation).Type.Is("System.StringComparison"));
        // Another comparison may be what is meant: which letters are alike is not said by a code fix.
        if (given is null ? (method.Parameters.Length != 1 && !IsSearch(method)) || method.Name is "Contains" or "Equals" : !IsCultural(given)) yield break;
        yield return site.Change("Compare by code units: StringComparison.Ordinal", nameof(CompareOrdinalFix), call.ArgumentList, node => With(node, $"{comparison.Name}.Ordinal", given is null ? -1 : call.ArgumentList.Arguments.IndexOf(given)), comparison);
    }

    private static bool IsSearch(IMethodSymbol method) => method.Name is "IndexOf" or "LastIndexOf";

    private static bool IsCultural(ArgumentSyntax argument) =>
        argument.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } && Array.IndexOf(Cultural, name) >= 0;

    private static ArgumentListSyntax With(ArgumentListSyntax list, string comparison, int place)
    {
        var value = SyntaxFactory.ParseExpression(comparison);
        if (place >= 0) return list.WithArguments(list.Arguments.Replace(list.Arguments[place], list.Arguments[place].WithExpression(value.WithTriviaFrom(list.Arguments[place].Expression))));
        return list.WithArguments(SyntaxFactory.SeparatedList(
            list.Arguments.Add(SyntaxFactory.Argument(value)), list.Arguments.GetSeparators().Append(SyntaxFactory.Token(default, SyntaxKind.CommaToken, Layout.White(" ")))));
    }
}
