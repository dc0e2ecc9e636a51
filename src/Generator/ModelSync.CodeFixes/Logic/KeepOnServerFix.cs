using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Logic;

/// <summary>Keeps a mutation on the server, where its body may do anything.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(KeepOnServerFix)), Shared]
public sealed class KeepOnServerFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LogicDiagnostics.ServerMutation.Id];

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site.MethodSymbol is { } method && site.Written(method, KnownNames.Mutation) is { } attribute)
            yield return site.Change("Keep the mutation on the server", nameof(KeepOnServerFix), attribute, static node => Attributes.SetNamed(node, "Optimistic", "false"));
    }
}
