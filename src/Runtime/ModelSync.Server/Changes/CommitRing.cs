using ModelSync.Server.Storage;

namespace ModelSync.Server.Changes;

/// <summary>
/// The newest commits, so that rows that were read at an older version can be brought to the present. Bounded by commits and by changes;
/// what falls out makes older reads useless, and they are repeated.
/// </summary>
internal sealed class CommitRing(int maxCommits, int maxChanges)
{
    private const int Part = 1_024;

    private readonly Queue<CommitBatch> _batches = new();
    private int _changes;

    /// <summary>Everything after this version is here.</summary>
    public long Floor { get; private set; }

    /// <summary>Nothing after this version has happened yet.</summary>
    public long Newest { get; private set; }

    public void Add(CommitBatch batch)
    {
        Newest = batch.Version;
        _batches.Enqueue(batch);
        _changes += batch.Changes.Count;
        while (_batches.Count > maxCommits || _changes > maxChanges) DropOldest();
    }

    /// <summary>Forgets everything: nothing is known of what happened up to <paramref name="version"/>.</summary>
    public void Reset(long version)
    {
        _batches.Clear();
        _changes = 0;
        Floor = Newest = version;
    }

    /// <summary>Begins with what happened before. In small parts, so that it is forgotten little by little; nobody stands between the parts of a commit.</summary>
    public void Begin(CommitBatch past)
    {
        Reset(past.From);
        var from = past.From;
        foreach (var part in past.Changes.Chunk(Part))
        {
            Add(new CommitBatch(from, part[^1].Sequence, part, []));
            from = part[^1].Sequence;
        }

        Newest = past.Version;
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
