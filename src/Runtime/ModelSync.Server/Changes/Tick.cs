using ModelSync.Server.Storage;

namespace ModelSync.Server.Changes;

/// <summary>
/// What was committed while the engine was busy, to be taken in one step. Under load everybody gets one frame for it instead of one for each commit;
/// an idle engine takes each commit when it comes. So the tick is as long as a step, and nobody sets it.
/// </summary>
internal sealed class Tick(int maxChanges)
{
    private readonly List<CommitBatch> _batches = [];
    private int _changes;

    public bool IsEmpty => _batches.Count == 0;

    /// <summary>False when the batch does not belong here: take what is here first.</summary>
    public bool TryAdd(CommitBatch batch)
    {
        if (!IsEmpty && (batch.From != _batches[^1].Version || _changes + batch.Changes.Count > maxChanges)) return false;
        _batches.Add(batch);
        _changes += batch.Changes.Count;
        return true;
    }

    public CommitBatch Take()
    {
        var taken = _batches.Count == 1 ? _batches[0] : Merged();
        _batches.Clear();
        _changes = 0;
        return taken;
    }

    private CommitBatch Merged() =>
        new(_batches[0].From, _batches[^1].Version, [.. _batches.SelectMany(batch => batch.Changes)], [.. _batches.SelectMany(batch => batch.Outcomes)]);
}
