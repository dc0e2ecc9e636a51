using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Usage;

/// <summary>Gives a model the key that it has by convention.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddKeyFix)), Shared]
public sealed class AddKeyFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.MissingKey.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is not { Type: { } declaration, TypeSymbol: { } type } || !type.GetMembers("Id").IsEmpty || site.Mention("System.Guid") is not { } guid) yield break;
        yield return site.Change($"Add the key 'Id' to '{type.Name}'", nameof(AddKeyFix), declaration, node => Members.Prepend(node, $"public {guid.Name} Id {{ get; init; }}", site.NewLine), guid);
    }
}
