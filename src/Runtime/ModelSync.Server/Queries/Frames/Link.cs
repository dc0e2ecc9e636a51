using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Frames;

/// <summary>
/// One connection looking at one partition, by one or more subscriptions. What was not sent yet is either a list of deltas or the wish
/// for all rows, never both: a client applies a delta to every subscription of its partition.
/// </summary>
internal sealed class Link(Connection connection, Partition partition)
{
    private readonly List<Delta> _pending = [];

    public Connection Connection { get; } = connection;

    public Partition Partition { get; } = partition;

    public List<Subscription> Subscriptions { get; } = [];

    public IReadOnlyList<Delta> Pending => _pending;

    public long PendingBytes { get; private set; }

    /// <summary>All rows are to be sent to all subscriptions.</summary>
    public bool NeedsSnapshot { get; private set; }

    /// <summary>The client was told that rows are missing.</summary>
    public bool Flagged { get; set; }

    public bool IsDirty { get; private set; }

    /// <summary>The one delta that waits, when there is nothing else to say about the partition.</summary>
    public Delta? OnlyDelta =>
        _pending.Count == 1 && !NeedsSnapshot && !Flagged && Subscriptions.TrueForAll(static subscription => subscription.IsActive && subscription.IsAnnounced) ? _pending[0] : null;

    public void Append(Delta delta)
    {
        if (NeedsSnapshot || Subscriptions.TrueForAll(static subscription => !subscription.IsActive)) return;
        var bytes = delta.Encoded(Connection.Encoding).Length;
        _pending.Add(delta);
        PendingBytes += bytes;
        Connection.DeltaBytes += bytes;
        MarkDirty();
    }

    /// <summary>Drops the deltas: the rows are sent as they are when the connection can take them.</summary>
    public void WantSnapshot()
    {
        NeedsSnapshot = true;
        ForgetPending();
        MarkDirty();
    }

    public void MarkDirty()
    {
        if (IsDirty) return;
        IsDirty = true;
        Connection.Dirty.Add(this);
    }

    /// <summary>Everything has been put into a frame.</summary>
    public void Clean()
    {
        ForgetPending();
        NeedsSnapshot = false;
        IsDirty = false;
    }

    private void ForgetPending()
    {
        _pending.Clear();
        Connection.DeltaBytes -= PendingBytes;
        PendingBytes = 0;
    }
}
