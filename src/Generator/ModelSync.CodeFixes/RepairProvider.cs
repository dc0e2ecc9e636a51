using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;

namespace ModelSync.CodeFixes;

/// <summary>
/// A kind of repair: what resolves a diagnostic of the generator's analyzer where nothing has to be decided, or each decision is an action of its own.
/// The repairs that a provider finds stand in the order in which tools take them that cannot ask: the one that lets out least is the first.
/// </summary>
public abstract class RepairProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => RepairAll.Instance;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
            foreach (var repair in await FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
                context.RegisterCodeFix(repair.ToAction(context.Document.Project.Solution), diagnostic);
    }

    internal async Task<IReadOnlyList<Repair>> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await RepairSite.AtAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { } site) return [];
        return [.. await RepairsAsync(site).ConfigureAwait(false)];
    }

    private protected virtual Task<IEnumerable<Repair>> RepairsAsync(RepairSite site) => Task.FromResult(Repairs(site));

    private protected abstract IEnumerable<Repair> Repairs(RepairSite site);
}
