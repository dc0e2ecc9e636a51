using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelSync.CodeFixes.Editing;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.CodeFixes.Locking;

/// <summary>Writes into the lock file what the target would: everything that is there, as one contract. Not offered where clients in use would be broken.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AcceptLockFix)), Shared]
public sealed class AcceptLockFix : RepairProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [LockDiagnostics.NotAccepted.Id, LockDiagnostics.MustBeAccepted.Id];

    private protected override async Task<IEnumerable<Repair>> RepairsAsync(RepairSite site)
    {
        var project = await LockedProject.ReadAsync(site.Document.Project, site.Cancellation).ConfigureAwait(false);
        return project?.Accepted() is var (file, text)
            ? [new Repair("Accept everything that is new into modelsync.lock.json", nameof(AcceptLockFix), edits => edits.WriteAsync(file, text))]
            : [];
    }

    private protected override IEnumerable<Repair> Repairs(RepairSite site) => [];
}
