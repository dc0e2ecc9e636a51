using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Resume;

/// <summary>
/// Keeps what clients need that come back soon: the newest deltas of every partition, and partitions that nobody looks at any more.
/// All of it together has a bound in time and in bytes; beyond it the oldest goes first. A partition that nobody looks at is kept up to date
/// as long as that needs no read of the database.
/// </summary>
internal sealed class ResumeMemory(PartitionTable partitions, RecentSnapshots snapshots, EngineOptions options)
{
    // Heap for each encoded byte: rows, both encodings, whole messages.
    private const int HeapForByte = 4;
    private const int HeapForDelta = 256;
    private const int HeapForPartition = 1024;

    // What is too old may stay a moment longer: one wake for many.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(1);

    private readonly Queue<Remembered> _deltas = new();
    private readonly Queue<Lingering> _lingering = new();
    private TimeSpan _now;
    private long _bytes;

    /// <summary>Partitions that nobody looks at.</summary>
    public int LingeringCount { get; private set; }

    /// <summary>When the next thing is too old.</summary>
    public TimeSpan? NextWake => Oldest() is { } oldest ? oldest + options.ResumeWindow + Slack : null;

    /// <summary>Time has come to here.</summary>
    public void Pass(TimeSpan now)
    {
        _now = now;
        Trim();
    }

    /// <summary>Keeps a delta that has just been made. Throws WireException when it cannot be encoded.</summary>
    public void Remember(Partition partition, Delta delta)
    {
        var bytes = HeapForDelta + ((long)delta.MeasuredBytes() * HeapForByte);
        partition.Recent.Add(delta, bytes);
        _deltas.Enqueue(new Remembered(partition, bytes, _now));
        _bytes += bytes;
        Trim();
    }

    /// <summary>Nobody looks any more: the partition is kept for a while, or goes at once.</summary>
    public void Release(Partition partition)
    {
        if (options.ResumeWindow <= TimeSpan.Zero || !partition.CanLinger)
        {
            Retire(partition);
            return;
        }

        if (Measure(partition) is not { } bytes)
        {
            Retire(partition);
            return;
        }

        partition.Lingers = new Lingering(partition, bytes, _now);
        _lingering.Enqueue(partition.Lingers);
        LingeringCount++;
        _bytes += bytes;
        Trim();
    }

    /// <summary>Somebody looks again.</summary>
    public void Return(Partition partition)
    {
        if (partition.Lingers is not { } lingers) return;
        partition.Lingers = null;
        LingeringCount--;
        _bytes -= lingers.Bytes;
    }

    /// <summary>The partition ends.</summary>
    public void Retire(Partition partition)
    {
        if (partition.Retired) return;
        Return(partition);
        _bytes -= partition.Recent.Bytes;
        partition.Recent.Reset(long.MaxValue);
        snapshots.Forget(partition);
        partitions.Remove(partition);
    }

    private static long? Measure(Partition partition)
    {
        try
        {
            return HeapForPartition + (partition.MeasuredBytes() * HeapForByte);
        }
        catch (WireException)
        {
            return null;
        }
    }

    private void Trim()
    {
        SkipForgotten();
        while (Oldest() is { } oldest && (_bytes > options.ResumeBytes || oldest + options.ResumeWindow <= _now))
        {
            DropOldest();
            SkipForgotten();
        }
    }

    private void DropOldest()
    {
        if (_lingering.TryPeek(out var lingering) && (!_deltas.TryPeek(out var first) || lingering.Since <= first.At))
        {
            _lingering.Dequeue();
            Retire(lingering.Partition);
            return;
        }

        var remembered = _deltas.Dequeue();
        remembered.Partition.Recent.DropOldest(remembered.Bytes);
        _bytes -= remembered.Bytes;
    }

    // What is not true any more leaves the queues when it comes to their head.
    private void SkipForgotten()
    {
        while (_lingering.TryPeek(out var lingering) && lingering.Partition.Lingers != lingering) _lingering.Dequeue();
        while (_deltas.TryPeek(out var remembered) && remembered.Partition.Retired) _deltas.Dequeue();
    }

    private TimeSpan? Oldest() => (_lingering.TryPeek(out var lingering), _deltas.TryPeek(out var remembered)) switch
    {
        (true, true) => lingering!.Since < remembered.At ? lingering.Since : remembered.At,
        (true, false) => lingering!.Since,
        (false, true) => remembered.At,
        _ => null,
    };

    private readonly record struct Remembered(Partition Partition, long Bytes, TimeSpan At);
}

/// <summary>A partition that nobody looks at, since when.</summary>
internal sealed record Lingering(Partition Partition, long Bytes, TimeSpan Since);
