using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Resume;

/// <summary>
/// The newest deltas of one partition, for those who come back. What falls out makes older rows useless. A struct that has to be a field:
/// most partitions have not changed lately and hold no queue.
/// </summary>
internal struct DeltaRing()
{
    private Queue<Delta>? _deltas;

    /// <summary>Every delta after this version is here.</summary>
    public long Floor { get; private set; } = long.MaxValue;

    /// <summary>Memory that they take, about.</summary>
    public long Bytes { get; private set; }

    public readonly bool Covers(long version) => version >= Floor;

    /// <summary>Nothing is known of what happened up to a version.</summary>
    public void Reset(long version) => (_deltas, Bytes, Floor) = (null, 0, version);

    public void Add(Delta delta, long bytes)
    {
        (_deltas ??= new Queue<Delta>()).Enqueue(delta);
        Bytes += bytes;
    }

    /// <param name="bytes">What it was added with.</param>
    public void DropOldest(long bytes)
    {
        Floor = _deltas!.Dequeue().Version;
        Bytes -= bytes;
        if (_deltas.Count == 0) _deltas = null;
    }

    /// <summary>Deltas after a version, in order. The version itself is excluded: the client has applied it.</summary>
    public readonly IEnumerable<Delta> After(long version) => _deltas?.Where(delta => delta.Version > version) ?? [];
}
