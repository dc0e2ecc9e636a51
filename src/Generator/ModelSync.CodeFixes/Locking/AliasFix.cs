using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelSync.CodeFixes.Editing;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;
using ModelSync.Generator.Parsing.Locking;

namespace ModelSync.CodeFixes.Locking;

/// <summary>Says that something new is what was called otherwise: of the same owner and type, or of the same parameters and result. Each that fits is an action of its own.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AliasFix)), Shared]
public sealed class AliasFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LockDiagnostics.Removed.Id];

    private protected override async Task<IEnumerable<Repair>> RepairsAsync(RepairSite site)
    {
        var project = await LockedProject.ReadAsync(site.Document.Project, site.Cancellation).ConfigureAwait(false);
        // A model of two surfaces has one member to say it of.
        return project is null ? [] : project.Surfaces.SelectMany(surface => Repairs(site, project, surface)).GroupBy(static r => r.Key).Select(static g => g.First());
    }

    private protected override IEnumerable<Repair> Repairs(RepairSite site) => [];

    private static IEnumerable<Repair> Repairs(RepairSite site, LockedProject project, SurfaceSpec surface)
    {
        var locator = new LockLocator(project.Compilation, surface);
        var added = project.ChangesOf(surface).Where(static c => c.Kind == LockChangeKind.Added).ToList();
        // A row and its inputs have one member, which says it for all of them.
        var told = new HashSet<SyntaxNode>();
        foreach (var gone in Gone.Of(site, project, surface).Where(static c => c.Was is not null))
            foreach (var successor in added.Where(a => IsAlike(gone, a)))
                if (Declaration(site, locator.Of(successor.Owner, successor.Member)) is { } found && told.Add(found.Node)) yield return Say(found.Site, found.Node, gone, successor);
    }

    private static Repair Say(RepairSite site, SyntaxNode node, LockChange gone, LockChange successor)
    {
        var attribute = site.Mention(KnownNames.WireAlias)!;
        var former = gone.Member ?? gone.Owner;
        return site.Change(
            $"Say that '{successor.Path}' was called '{former}'", $"{nameof(AliasFix)}.{successor.Path}", node,
            declaration => Attributes.Has(declaration, "WireAlias") ? declaration : Attributes.Add(declaration, attribute, site.NewLine, $"({Gone.Quoted(former)})"), attribute);
    }

    private static bool IsAlike(LockChange gone, LockChange added) => gone.Member is null
        ? added.Member is null && gone.Was!.IndexOf('(') > 0 && gone.Was.Split(' ')[0] == added.Is!.Split(' ')[0] && Signature(gone.Was, '(') == Signature(added.Is, '(')
        : added.Member is not null && gone.Owner == added.Owner && gone.Was!.Contains(": ") && Signature(gone.Was, ':') == Signature(added.Is!, ':');

    private static string Signature(string line, char start) => line.IndexOf(start) is var at and >= 0 ? line.Substring(at) : line;

    private static (RepairSite Site, SyntaxNode Node)? Declaration(RepairSite site, Location location)
    {
        if (!location.IsInSource || location.SourceTree!.GetRoot(site.Cancellation).FindNode(location.SourceSpan).FirstAncestorOrSelf<SyntaxNode>(static n => n is MemberDeclarationSyntax or ParameterSyntax) is not { } node) return null;
        return site.Elsewhere(node) is { } there ? (there, node) : null;
    }
}
