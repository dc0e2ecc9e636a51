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

/// <summary>Takes the culture out of a call: the invariant casing, format and parsing, and the order of code units.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseInvariantFix)), Shared]
public sealed class UseInvariantFix : RepairProvider
{
    private static readonly string[] Ordered = ["Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending"];

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TranslationDiagnostics.Culture.Id, LogicDiagnostics.ServerMutation.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.Node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax access } call) yield break;
        if (site.Model.GetSymbolInfo(call, site.Cancellation).Symbol is not IMethodSymbol method) yield break;
        var change = Casing(method, call, access) ?? Comparison(site, method, call, access) ?? Argument(site, call) ?? Order(site, method, call);
        if (change is var (title, text, mentions)) yield return site.Change(title, nameof(UseInvariantFix), call, node => text(node).WithTriviaFrom(node), mentions);
    }

    private static Change? Casing(IMethodSymbol method, InvocationExpressionSyntax call, MemberAccessExpressionSyntax access)
    {
        if (method.Name is not ("ToUpper" or "ToLower") || method.ContainingType.SpecialType is not (SpecialType.System_String or SpecialType.System_Char)) return null;
        var arguments = call.ArgumentList.Arguments.Take(method.IsStatic ? 1 : 0);
        return new($"Use {method.Name}Invariant", node => node.WithExpression(access.WithName(SyntaxFactory.IdentifierName(method.Name + "Invariant"))).WithArgumentList(SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments))));
    }

    private static Change? Comparison(RepairSite site, IMethodSymbol method, InvocationExpressionSyntax call, MemberAccessExpressionSyntax access)
    {
        if (method.ContainingType.SpecialType != SpecialType.System_String) return null;
        var compared = method switch
        {
            { Name: "CompareTo", IsStatic: false, Parameters: [{ Type.SpecialType: SpecialType.System_String }] } => $"{access.Expression.WithoutTrivia()}, {call.ArgumentList.Arguments[0]}",
            { Name: "Compare", IsStatic: true, Parameters: [{ Type.SpecialType: SpecialType.System_String }, { Type.SpecialType: SpecialType.System_String }] } => call.ArgumentList.Arguments.ToString(),
            { Name: "Compare", IsStatic: true, Parameters: [_, _, { Type: var type }] } when type.Is("System.StringComparison") && IsCultural(site, call.ArgumentList.Arguments[2]) => $"{call.ArgumentList.Arguments[0]}, {call.ArgumentList.Arguments[1]}",
            _ => null,
        };
        return compared is null ? null : new("Compare by code units: string.CompareOrdinal", node => (InvocationExpressionSyntax)SyntaxFactory.ParseExpression($"string.CompareOrdinal({compared})"));
    }

    // Which letters are alike is not said by a code fix.
    private static bool IsCultural(RepairSite site, ArgumentSyntax argument) =>
        site.Model.GetConstantValue(argument.Expression, site.Cancellation).Value is (int)StringComparison.CurrentCulture or (int)StringComparison.InvariantCulture;

    /// <summary>A culture or comparer that is passed.</summary>
    private static Change? Argument(RepairSite site, InvocationExpressionSyntax call)
    {
        foreach (var argument in call.ArgumentList.Arguments)
        {
            if (site.Model.GetTypeInfo(argument.Expression, site.Cancellation).Type is not { } type) continue;
            var isComparer = type.Is("System.StringComparer");
            if (!isComparer && !type.Is("System.Globalization.CultureInfo")) continue;
            if (site.Mention(isComparer ? "System.StringComparer" : "System.Globalization.CultureInfo") is not { } mention) continue;
            var text = mention.Name + (isComparer ? ".Ordinal" : ".InvariantCulture");
            return new($"Pass {text}", node => node.ReplaceNode(node.ArgumentList.Arguments[call.ArgumentList.Arguments.IndexOf(argument)].Expression, SyntaxFactory.ParseExpression(text).WithTriviaFrom(argument.Expression)), mention);
        }

        return null;
    }

    private static Change? Order(RepairSite site, IMethodSymbol method, InvocationExpressionSyntax call)
    {
        if (!method.ContainingType.Is("System.Linq.Enumerable") || Array.IndexOf(Ordered, method.Name) < 0 || site.Mention("System.StringComparer") is not { } comparer) return null;
        return new($"Order by code units: {comparer.Name}.Ordinal", node => node.WithArgumentList(node.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(
            node.ArgumentList.Arguments.Add(SyntaxFactory.Argument(SyntaxFactory.ParseExpression($"{comparer.Name}.Ordinal"))),
            node.ArgumentList.Arguments.Count == 0 ? [] : node.ArgumentList.Arguments.GetSeparators().Append(SyntaxFactory.Token(default, SyntaxKind.CommaToken, Layout.White(" ")))))), comparer);
    }

    private sealed record Change(string Title, Func<InvocationExpressionSyntax, InvocationExpressionSyntax> Text, params Mention[] Mentions);
}
