using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Resume;

/// <summary>The newest deltas of one partition, for those who come back. What falls out makes older rows useless.</summary>
internal sealed class DeltaRing
{
    private readonly Queue<Delta> _deltas = new();

    /// <summary>Every delta after this version is here.</summary>
    public long Floor { get; private set; } = long.MaxValue;

    public bool Covers(long version) => version >= Floor;

    /// <summary>Nothing is known of what happened up to a version.</summary>
    public void Reset(long version)
    {
        _deltas.Clear();
        Floor = version;
    }

    public void Add(Delta delta) => _deltas.Enqueue(delta);

    public void DropOldest() => Floor = _deltas.Dequeue().Version;

    /// <summary>Deltas after a version, in order. The version itself is excluded: the client has applied it.</summary>
    public IEnumerable<Delta> After(long version) => _deltas.Where(delta => delta.Version > version);
}
