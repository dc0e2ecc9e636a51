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

/// <summary>Lets a rule ask its context for the time in place of the machine.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UseRuleClockFix)), Shared]
public sealed class UseRuleClockFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [TranslationDiagnostics.Surroundings.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Method: { } declaration, MethodSymbol: { } method } || !method.Has(KnownNames.Rule) || site.Mention(KnownNames.RuleContext) is not { } context) yield break;
        if (site.Enclosing<MemberAccessExpressionSyntax>() is not { Name.Identifier.ValueText: "UtcNow" or "Now" } clock || !site.Model.GetTypeInfo(clock, site.Cancellation).Type.Is("System.DateTimeOffset")) yield break;
        var given = method.Parameters.FirstOrDefault(static p => p.Type.Is(KnownNames.RuleContext))?.Name;
        if (given is null && !method.Parameters.IsEmpty) yield break;
        yield return new Repair("Ask the rule's context for the time", nameof(UseRuleClockFix), async edits =>
        {
            await edits.ReplaceAsync(clock, node => SyntaxFactory.ParseExpression($"{given ?? "ctx"}.UtcNow").WithTriviaFrom(node)).ConfigureAwait(false);
            if (given is null) await edits.ReplaceAsync(declaration.ParameterList, node => node.Parameters.Count > 0 ? node : SyntaxFactory.ParseParameterList($"({context.Name} ctx)").WithTriviaFrom(node), context).ConfigureAwait(false);
        });
    }
}
