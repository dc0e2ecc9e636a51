using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Resume;

/// <summary>
/// A result that was sent whole is kept encoded for those who ask the same soon. That is every row once more, so only the partitions keep it
/// that were asked last.
/// </summary>
internal sealed class RecentSnapshots
{
    private const int Most = 64;

    private readonly Queue<Partition> _holders = new();

    /// <summary>The partition's snapshot is going to be taken.</summary>
    public void Note(Partition partition)
    {
        if (partition.HoldsSnapshot) return;
        _holders.Enqueue(partition);
        if (_holders.Count > Most) _holders.Dequeue().ForgetSnapshot();
    }

    /// <summary>The partition has ended: it is not held for the sake of its snapshot.</summary>
    public void Forget(Partition partition)
    {
        for (var left = _holders.Count; left > 0; left--)
        {
            var holder = _holders.Dequeue();
            if (holder != partition) _holders.Enqueue(holder);
        }
    }
}
