using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;

namespace ModelSync.CodeFixes;

/// <summary>
/// Applies one repair to all its diagnostics with one editor. Merging the texts of single fixes, as the batch fixer does, would lose a second
/// attribute at the same union, or write an import twice.
/// </summary>
internal sealed class RepairAll : FixAllProvider
{
    public static RepairAll Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        if (fixAllContext is not { CodeFixProvider: RepairProvider provider, CodeActionEquivalenceKey: { } key }) return null;
        var repairs = new List<Repair>();
        foreach (var (document, diagnostic) in await DiagnosticsAsync(fixAllContext).ConfigureAwait(false))
            repairs.AddRange((await provider.FindAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false)).Where(repair => repair.Key == key));
        return repairs.Count == 0 ? null : CodeAction.Create(repairs[0].Title, cancellation => Repair.ApplyAsync(repairs, fixAllContext.Solution, cancellation), key);
    }

    private static async Task<IEnumerable<(Document Document, Diagnostic Diagnostic)>> DiagnosticsAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } only })
            return (await context.GetDocumentDiagnosticsAsync(only).ConfigureAwait(false)).Select(diagnostic => (only, diagnostic)).OrderBy(static found => found.diagnostic.Location.SourceSpan.Start);
        var found = new List<(Document, Diagnostic)>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
            foreach (var diagnostic in await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
                if (project.GetDocument(diagnostic.Location.SourceTree) is { } document) found.Add((document, diagnostic));
        return found.OrderBy(static f => f.Item1.FilePath ?? f.Item1.Name, StringComparer.Ordinal).ThenBy(static f => f.Item2.Location.SourceSpan.Start);
    }
}
