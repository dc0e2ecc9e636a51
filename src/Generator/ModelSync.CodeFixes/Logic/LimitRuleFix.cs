using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Limits a rule to creation, when a server-only member has no secret value yet.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LimitRuleFix)), Shared]
public sealed class LimitRuleFix : RepairProvider
{
    private const int Patch = 2;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LogicDiagnostics.RuleTellsServerOnly.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        // A rule of patches alone would never run.
        if (site.MethodSymbol is not { } method || method.Attribute(KnownNames.Rule)?.Named<int?>("On") == Patch) yield break;
        if (site.Written(method, KnownNames.Rule) is not { } attribute || site.Mention("ModelSync.RuleOn") is not { } on) yield break;
        yield return site.Change("Ask the rule on creation only", nameof(LimitRuleFix), attribute, node => Attributes.SetNamed(node, "On", $"{on.Name}.Create"), on);
    }
}
