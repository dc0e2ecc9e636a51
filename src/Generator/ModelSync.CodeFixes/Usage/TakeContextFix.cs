using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Gives a mutation its context, the context the user of the assembly, and an asynchronous one a task.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TakeContextFix)), Shared]
public sealed class TakeContextFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.MutationShape.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Method: { } declaration, MethodSymbol: { IsStatic: true } method }) yield break;
        if (method is { IsAsync: true, ReturnsVoid: true } && site.Mention("System.Threading.Tasks.Task") is { } task)
            yield return site.Change($"Let '{method.Name}' return a task", $"{nameof(TakeContextFix)}.Task", declaration.ReturnType, node => SyntaxFactory.ParseTypeName(task.Name).WithTriviaFrom(node), task);
        if (site.Mention("ModelSync.MutationContext`1") is not { } context || Users.Of(site.Model.Compilation, site.Cancellation) is not { } user) yield break;
        var type = SyntaxFactory.ParseTypeName($"{context.Name}<{site.Text(user)}>");
        var contexts = method.Parameters.Where(static p => p.Type.Is(KnownNames.MutationContext)).ToList();
        if (contexts.Count == 0 && method.Parameters.All(static p => p.Name != "ctx") && !method.IsExtensionMethod)
            yield return site.Change($"Take a MutationContext<{user.Name}>", $"{nameof(TakeContextFix)}.Context", declaration.ParameterList, node => With(node, type), context);
        if (contexts is [{ Type: INamedTypeSymbol given }] && !(given.TypeArguments is [var other] && SymbolEqualityComparer.Default.Equals(other, user)) && declaration.ParameterList.Parameters[contexts[0].Ordinal].Type is { } written)
            yield return site.Change($"Take the context of '{user.Name}'", $"{nameof(TakeContextFix)}.User", written, node => type.WithTriviaFrom(node), context);
    }

    private static ParameterListSyntax With(ParameterListSyntax list, TypeSyntax type)
    {
        var parameter = SyntaxFactory.Parameter(SyntaxFactory.Identifier("ctx")).WithType(type.WithTrailingTrivia(SyntaxFactory.Space));
        if (list.Parameters.Count == 0) return list.WithParameters(SyntaxFactory.SingletonSeparatedList(parameter));
        // Parameters on lines of their own stay so.
        var lineEnd = list.OpenParenToken.TrailingTrivia;
        var first = list.Parameters[0];
        return list.WithParameters(SyntaxFactory.SeparatedList(
            list.Parameters.Replace(first, lineEnd.EndsLine() ? first : first.WithoutLeadingTrivia()).Insert(0, parameter.WithLeadingTrivia(first.GetLeadingTrivia())),
            list.Parameters.GetSeparators().Prepend(SyntaxFactory.Token(default, SyntaxKind.CommaToken, lineEnd.EndsLine() ? lineEnd : Layout.White(" ")))));
    }
}
