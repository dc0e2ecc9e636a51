using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.CodeFixes.Locking;

/// <summary>Says on the surface that what is gone is gone for good.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetireFix)), Shared]
public sealed class RetireFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LockDiagnostics.Removed.Id];

    private protected override async Task<IEnumerable<Repair>> RepairsAsync(RepairSite site)
    {
        var project = await LockedProject.ReadAsync(site.Document.Project, site.Cancellation).ConfigureAwait(false);
        return project is null ? [] : project.Surfaces.SelectMany(surface => Repairs(site, project, surface));
    }

    private protected override IEnumerable<Repair> Repairs(RepairSite site) => [];

    private static IEnumerable<Repair> Repairs(RepairSite site, LockedProject project, SurfaceSpec surface)
    {
        var paths = Gone.Of(site, project, surface).Select(static c => c.Path).Distinct(StringComparer.Ordinal).ToList();
        var symbol = SymbolFinder.Find(project.Compilation, surface.Type.FullName);
        if (symbol?.DeclaringSyntaxReferences.Select(r => r.GetSyntax(site.Cancellation)).OfType<TypeDeclarationSyntax>().FirstOrDefault() is not { } declaration) yield break;
        if (site.Elsewhere(declaration) is not { } there || there.Mention(KnownNames.Retired) is not { } attribute) yield break;
        // What a row has lost its inputs have lost, too.
        foreach (var path in paths.Where(p => !paths.Exists(row => p == Input(row, "Create") || p == Input(row, "Patch"))))
        {
            yield return site.Change(
                $"Retire '{path}' in '{surface.Type.Name}'", nameof(RetireFix), declaration,
                node => Attributes.AddText(node, $"{attribute.Name}({Gone.Quoted(path)})", there.NewLine), attribute);
        }
    }

    private static string Input(string path, string suffix) => path.IndexOf('.') is var dot and >= 0 ? path.Insert(dot, suffix) : path;
}
