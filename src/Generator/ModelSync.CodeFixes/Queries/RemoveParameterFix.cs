using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Queries;

/// <summary>Removes a parameter that a live query does not use, where nobody passes it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveParameterFix)), Shared]
public sealed class RemoveParameterFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDiagnostics.UnusedParameter.Id];

    private protected override async Task<IEnumerable<Repair>> RepairsAsync(RepairSite site)
    {
        if (site.MethodSymbol is not { } method) return [];
        var found = await SymbolFinder.FindReferencesAsync(method, site.Document.Project.Solution, site.Cancellation).ConfigureAwait(false);
        // What is generated follows.
        return found.Any(static f => f.Locations.Any(static l => l.Document is not SourceGeneratedDocument)) ? [] : Repairs(site);
    }

    private protected override IEnumerable<Repair> Repairs(RepairSite site)
    {
        if (site is { Method.ParameterList: { } list, Member: ParameterSyntax parameter })
            yield return site.Change($"Remove the parameter '{parameter.Identifier.ValueText}'", nameof(RemoveParameterFix), list, node => Without(node, parameter.Identifier.ValueText));
    }

    private static ParameterListSyntax Without(ParameterListSyntax list, string name)
    {
        if (list.Parameters.FirstOrDefault(p => p.Identifier.ValueText == name) is not { } parameter) return list;
        var left = list.Parameters.Remove(parameter);
        // The first one stood where the removed one did.
        return list.WithParameters(list.Parameters[0] == parameter && left.Count > 0 ? left.Replace(left[0], left[0].WithLeadingTrivia(parameter.GetLeadingTrivia())) : left);
    }
}
