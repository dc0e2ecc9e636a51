using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Resume;

namespace ModelSync.Server.Queries;

/// <summary>
/// Which connection gets a frame when: it must have sent the one before, and a frame waits a moment for queries that are being read again,
/// so that it brings all of them to one version.
/// </summary>
internal sealed class FrameScheduler(EngineOptions options, Resumption resumption, Func<int> nextPartition)
{
    private readonly List<Connection> _noticed = [];
    private readonly PriorityQueue<Connection, TimeSpan> _held = new();

    /// <summary>When the next held frame goes.</summary>
    public TimeSpan? NextWake => _held.TryPeek(out _, out var due) ? due : null;

    /// <summary>There may be something to send.</summary>
    public void Notice(Connection connection)
    {
        if (connection.Noticed) return;
        connection.Noticed = true;
        _noticed.Add(connection);
    }

    /// <summary>Ends a step of the engine: gives frames to all who can take one.</summary>
    public void Flush(long version, TimeSpan now, List<EngineEffect> effects)
    {
        while (_held.TryPeek(out _, out var due) && due <= now) Notice(_held.Dequeue());
        foreach (var connection in _noticed)
        {
            connection.Noticed = false;
            if (connection.IsOpen && connection.IsDrained && connection.HasWork && !Holds(connection, now))
                Deliver(connection, version, effects);
        }

        _noticed.Clear();
    }

    private bool Holds(Connection connection, TimeSpan now)
    {
        var until = TimeSpan.MinValue;
        foreach (var link in connection.Incomplete)
            if (link.Partition.IncompleteSince is { } since && since + options.Hold > until) until = since + options.Hold;
        if (until <= now) return false;
        if (connection.HeldUntil != until) _held.Enqueue(connection, until);
        connection.HeldUntil = until;
        return true;
    }

    private void Deliver(Connection connection, long version, List<EngineEffect> effects)
    {
        connection.IsDrained = false;
        connection.HeldUntil = null;
        effects.Add(new Deliver(connection, Share(connection, version) ?? new FrameBuilder(connection, resumption, nextPartition).Build(version)));
    }

    private static Frame? Share(Connection connection, long version)
    {
        if (connection.OnlyDelta is not { } delta || delta.Version != version) return null;
        connection.Dirty[0].Clean();
        connection.Dirty.Clear();
        return delta.Frame;
    }
}
