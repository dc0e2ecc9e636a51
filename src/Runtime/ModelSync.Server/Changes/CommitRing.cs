using ModelSync.Server.Storage;

namespace ModelSync.Server.Changes;

/// <summary>
/// The newest commits, so that rows that were read at an older version can be brought to the present. Bounded by commits and by changes;
/// what falls out makes older reads useless, and they are repeated.
/// </summary>
internal sealed class CommitRing(int maxCommits, int maxChanges)
{
    private readonly Queue<CommitBatch> _batches = new();
    private int _changes;

    /// <summary>Everything after this version is here.</summary>
    public long Floor { get; private set; }

    public void Add(CommitBatch batch)
    {
        _batches.Enqueue(batch);
        _changes += batch.Changes.Count;
        while (_batches.Count > maxCommits || _changes > maxChanges) DropOldest();
    }

    /// <summary>Forgets everything: nothing is known of what happened up to <paramref name="version"/>.</summary>
    public void Reset(long version)
    {
        _batches.Clear();
        _changes = 0;
        Floor = version;
    }

    /// <summary>Whether every change after the version is here.</summary>
    public bool Covers(long version) => version >= Floor;

    /// <summary>Changes after a version, in order. The version itself is excluded: it is what the reader saw.</summary>
    public IEnumerable<RowChange> After(long version)
    {
        foreach (var batch in _batches)
        {
            if (batch.Version <= version) continue;
            foreach (var change in batch.Changes)
                if (change.Sequence > version) yield return change;
        }
    }

    private void DropOldest()
    {
        var oldest = _batches.Dequeue();
        _changes -= oldest.Changes.Count;
        Floor = oldest.Version;
    }
}
