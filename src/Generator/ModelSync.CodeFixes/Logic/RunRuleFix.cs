using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Lets a rule run whenever a value is checked, by leaving <c>On</c> out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RunRuleFix)), Shared]
public sealed class RunRuleFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LogicDiagnostics.RuleWhen.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.MethodSymbol is not { ContainingType: { } type } method || !(type.Has(KnownNames.SyncModel) || type.Has(KnownNames.WireType)) || UnionReader.IsUnion(type)) yield break;
        if (method.Attribute(KnownNames.Rule)?.Named<int?>("On") is not null && site.Written(method, KnownNames.Rule) is { } attribute)
            yield return site.Change("Leave On out", nameof(RunRuleFix), attribute, static node => Attributes.RemoveNamed(node, "On"));
    }
}
