using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace ModelSync.CodeFixes.Editing;

/// <summary>One answer to one diagnostic.</summary>
/// <param name="title">What it does, as the light bulb shows it.</param>
/// <param name="key">The same for repairs that are applied together; no two kinds share one.</param>
/// <param name="apply">Adds its edits to those of the others.</param>
internal sealed class Repair(string title, string key, Func<RepairEdits, Task> apply)
{
    public string Title { get; } = title;

    public string Key { get; } = key;

    public CodeAction ToAction(Solution solution) => CodeAction.Create(Title, cancellation => ApplyAsync([this], solution, cancellation), Key);

    public static async Task<Solution> ApplyAsync(IReadOnlyList<Repair> repairs, Solution solution, CancellationToken cancellation)
    {
        var edits = new RepairEdits(solution, cancellation);
        foreach (var repair in repairs) await repair.AddToAsync(edits).ConfigureAwait(false);
        return await edits.FinishAsync().ConfigureAwait(false);
    }

    private Task AddToAsync(RepairEdits edits) => apply(edits);
}
