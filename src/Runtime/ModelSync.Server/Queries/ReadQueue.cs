using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries;

/// <summary>
/// Which partition reads when: one read for a partition and a few in all at a time, and pauses after failures.
/// It holds each partition at most once.
/// </summary>
internal sealed class ReadQueue(EngineOptions options)
{
    private readonly Queue<Partition> _queue = new();
    private readonly PriorityQueue<Partition, TimeSpan> _paused = new();
    private int _underway;

    /// <summary>When the next paused partition wants to be looked at.</summary>
    public TimeSpan? NextWake => _paused.TryPeek(out _, out var due) ? due : null;

    public void Request(Partition partition)
    {
        if (partition.Queued || partition.Reading is not null || partition.Retired) return;
        partition.Queued = true;
        _queue.Enqueue(partition);
    }

    /// <summary>Requests again later, longer after each failure in a row.</summary>
    public void RequestAfterPause(Partition partition, TimeSpan now)
    {
        if (partition.Queued || partition.Retired) return;
        partition.Queued = true;
        _paused.Enqueue(partition, now + options.RetryPause * (1 << Math.Min(partition.Failures - 1, 6)));
    }

    /// <summary>A read came back, one way or the other.</summary>
    public void Ended() => _underway--;

    /// <summary>Starts what may start.</summary>
    public void Pump(TimeSpan now, List<EngineEffect> effects)
    {
        while (_paused.TryPeek(out _, out var due) && due <= now) _queue.Enqueue(_paused.Dequeue());
        while (_underway < options.MaxHydrations && _queue.TryDequeue(out var partition)) Start(partition, effects);
    }

    private void Start(Partition partition, List<EngineEffect> effects)
    {
        partition.Queued = false;
        if (partition.Retired || !partition.NeedsReading) return;
        partition.Reading = partition.NextReading();
        _underway++;
        effects.Add(new Hydrate(partition.Reading));
    }
}
