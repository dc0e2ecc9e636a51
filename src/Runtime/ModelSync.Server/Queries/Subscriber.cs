using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Queries.Resume;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries;

/// <summary>Ties connections to partitions, and keeps what waits for a connection within its budget.</summary>
internal sealed class Subscriber(PartitionTable partitions, ReadQueue reads, FrameScheduler frames, ResumeMemory memory, EngineOptions options)
{
    private readonly HashSet<Connection> _tooSlow = [];

    /// <summary>A repeated id ends the subscription that had it. If that one was answered, the client does not show any more what the repeat says.</summary>
    public void Begin(Subscribed request)
    {
        var connection = request.Connection;
        if (!connection.IsOpen) return;
        var known = connection.HasAnswered(request.SubId) ? null : request.Known;
        End(connection, request.SubId);
        frames.Notice(connection);
        var (shape, arguments) = (request.Query.Shape, request.Query.Arguments);
        if (arguments is null || shape.Take(arguments) <= 0)
        {
            connection.Subscriptions.Add(request.SubId, null);
            connection.Empty.Add(new EmptySubscription(request.SubId, shape));
            return;
        }

        if (!partitions.TryFind(shape, arguments, out var partition)) partition = partitions.Add(shape, arguments);
        request.Query.Share(partition.Arguments);
        var link = Join(connection, partition, request.SubId);
        if (known is not null) connection.Remember(request.SubId, known);
        if (!partition.Loaded) reads.Request(partition);
        else if (!TryResume(link, known)) link.MarkDirty();
    }

    // Deltas reach every subscription of the link, so only the first one can begin with them. Over the budget they give way to rows, as always.
    private bool TryResume(Link link, Known? known)
    {
        var partition = link.Partition;
        if (known is null || known.Partition != partition.Id || !partition.Recent.Covers(known.Version) || link.Count > 1) return false;
        link.Set(0, SubscriptionState.Active);
        link.MarkDirty();
        var seen = options.Faults.HasFlag(PlantedFaults.ResumeInclusive) ? known.Version - 1 : known.Version;
        try
        {
            foreach (var delta in partition.Recent.After(seen)) Append(link, delta);
        }
        catch (WireException)
        {
            link.WantSnapshot();
        }

        return true;
    }

    public void End(Connection connection, int subId)
    {
        if (options.Faults.HasFlag(PlantedFaults.UnsubscribeLeaks) && !connection.IsDrained) return;
        if (!connection.Subscriptions.Remove(subId, out var link)) return;
        connection.TakeKnown(subId);
        if (link is not null) Leave(link, subId);
        else if (connection.EmptyOf(subId) is { } empty) connection.Empty.Remove(empty);
    }

    /// <summary>Ends everything of a connection.</summary>
    public void EndAll(Connection connection)
    {
        foreach (var link in connection.TakeLinks()) Cut(link);
        connection.Acks.Clear();
        connection.AckBytes = 0;
    }

    /// <summary>Ends a partition for all who look.</summary>
    public void EndAll(Partition partition, WireError error)
    {
        partition.Ended = true;
        if (partition.Links.Count == 0) memory.Retire(partition);
        foreach (var link in partition.Links.ToArray())
        {
            for (var i = 0; i < link.Count; i++)
            {
                var subId = link[i].SubId;
                link.Connection.Subscriptions.Remove(subId, out _);
                link.Connection.TakeKnown(subId);
                link.Connection.Errors.Add(new SubErr(subId, error));
            }

            Cut(link);
            frames.Notice(link.Connection);
        }
    }

    /// <summary>Rows are there for subscriptions that have none yet.</summary>
    public void Offer(Link link)
    {
        if (!link.HasNew) return;
        link.MarkDirty();
        frames.Notice(link.Connection);
    }

    /// <summary>Hands a delta to all who look. False when it cannot be encoded: then the partition has ended for them.</summary>
    public bool TryAppend(Partition partition, Delta delta)
    {
        try
        {
            foreach (var link in partition.Links) Append(link, delta);
            if (partition.Recent.Covers(delta.Version)) memory.Remember(partition, delta);
            return true;
        }
        catch (WireException)
        {
            EndAll(partition, new WireError(ErrorCodes.Fault));
            return false;
        }
    }

    /// <summary>Something was added to what waits for a connection.</summary>
    public void Weigh(Connection connection)
    {
        if (connection.DeltaBytes + connection.AckBytes > options.HardBytes) _tooSlow.Add(connection);
        frames.Notice(connection);
    }

    private void Append(Link link, Delta delta)
    {
        link.Append(delta);
        var connection = link.Connection;
        while (connection.DeltaBytes > options.SoftBytes) connection.Links.MaxBy(other => other.PendingBytes)!.WantSnapshot();
        Weigh(connection);
    }

    /// <summary>Connections over their hard budget, once.</summary>
    public IReadOnlyList<Connection> TakeTooSlow()
    {
        if (_tooSlow.Count == 0) return [];
        Connection[] slow = [.. _tooSlow];
        _tooSlow.Clear();
        return slow;
    }

    /// <summary>Tells the connections whether the partition's result lacks rows.</summary>
    public void FollowCompleteness(Partition partition, TimeSpan now)
    {
        if (partition.IsIncomplete == partition.IncompleteSince is not null) return;
        partition.IncompleteSince = partition.IsIncomplete ? now : null;
        foreach (var link in partition.Links)
        {
            if (partition.IsIncomplete) link.Connection.Incomplete.Add(link);
            else Complete(link);
        }
    }

    private void Complete(Link link)
    {
        link.Connection.Incomplete.Remove(link);
        if (link.Flagged) link.MarkDirty();
        frames.Notice(link.Connection);
    }

    private Link Join(Connection connection, Partition partition, int subId)
    {
        var link = connection.LinkTo(partition);
        if (link is null) link = Tie(connection, partition, subId);
        else link.Add(subId);
        connection.Subscriptions.Add(subId, link);
        return link;
    }

    private Link Tie(Connection connection, Partition partition, int subId)
    {
        var link = new Link(connection, partition, subId);
        partition.Links.Add(link);
        memory.Return(partition);
        if (partition.IncompleteSince is not null) connection.Incomplete.Add(link);
        return link;
    }

    private void Leave(Link link, int subId)
    {
        if (!link.TryRemove(subId)) Cut(link);
        frames.Notice(link.Connection);
    }

    private void Cut(Link link)
    {
        link.Clean();
        link.Connection.Dirty.Remove(link);
        link.Connection.Incomplete.Remove(link);
        link.Partition.Links.Remove(link);
        if (link.Partition.Links.Count == 0) memory.Release(link.Partition);
    }
}
