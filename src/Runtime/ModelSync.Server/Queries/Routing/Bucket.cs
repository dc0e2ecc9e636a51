using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>The partitions under one key: a few are all asked, what comes after them is narrowed by range.</summary>
internal sealed class Bucket<TRow>
    where TRow : class
{
    // Asking a partition costs about as much as a step of an index.
    private const int AskedWithoutIndex = 8;

    private readonly List<Partition<TRow>> _few = [];
    private RangeRoutes<TRow>? _many;

    public bool IsEmpty => _few.Count == 0 && _many is null;

    public static Bucket<TRow> Of<TArguments>(Partition<TRow> first, RangeRoute<TRow, TArguments>? range, Partition<TRow, TArguments> second)
        where TArguments : class
    {
        var bucket = new Bucket<TRow>();
        bucket._few.Add(first);
        bucket.Add(range, second);
        return bucket;
    }

    public void Add<TArguments>(RangeRoute<TRow, TArguments>? range, Partition<TRow, TArguments> partition)
        where TArguments : class
    {
        // A list may name a value twice.
        if (_few.Contains(partition)) return;
        if (_few.Count < AskedWithoutIndex) _few.Add(partition);
        else (_many ??= new RangeRoutes<TRow>()).Add(range, partition);
    }

    public void Remove<TArguments>(RangeRoute<TRow, TArguments>? range, Partition<TRow, TArguments> partition)
        where TArguments : class
    {
        if (_few.Remove(partition) || _many is null) return;
        _many.Remove(range, partition);
        if (_many.IsEmpty) _many = null;
    }

    public void Find(TRow row, IPartitionSink<TRow> sink)
    {
        foreach (var partition in _few) sink.Found(partition);
        _many?.Find(row, sink);
    }
}
