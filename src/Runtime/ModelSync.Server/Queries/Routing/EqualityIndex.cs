using System.Runtime.InteropServices;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>
/// Partitions by the hash of the members that they compare for equality. A list argument puts a partition under several hashes.
/// Most hashes lead to one partition; only where there are more does a further index narrow.
/// </summary>
internal sealed class EqualityIndex<TRow, TArguments>(EqualityRoute<TRow, TArguments> route, Func<IRowIndex<TRow, TArguments>> further) : IRowIndex<TRow, TArguments>
    where TRow : class
    where TArguments : class
{
    // A partition, or an index of several.
    private readonly Dictionary<ulong, object> _buckets = [];

    public bool IsEmpty => _buckets.Count == 0;

    public void Add(Partition<TRow, TArguments> partition)
    {
        foreach (var key in route.ArgumentKeys(partition.Bound)) Add(key, partition);
    }

    public void Remove(Partition<TRow, TArguments> partition)
    {
        foreach (var key in route.ArgumentKeys(partition.Bound)) Remove(key, partition);
    }

    public void Find(TRow row, IPartitionSink<TRow> sink)
    {
        if (!_buckets.TryGetValue(route.RowKey(row), out var bucket)) return;
        if (bucket is Partition<TRow, TArguments> only) sink.Found(only);
        else ((IRowIndex<TRow, TArguments>)bucket).Find(row, sink);
    }

    private void Add(ulong key, Partition<TRow, TArguments> partition)
    {
        ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(_buckets, key, out var exists);
        if (!exists) bucket = partition;
        else if (bucket is IRowIndex<TRow, TArguments> several) several.Add(partition);
        else if (bucket != partition)
        {
            var index = further();
            index.Add((Partition<TRow, TArguments>)bucket!);
            index.Add(partition);
            bucket = index;
        }
    }

    private void Remove(ulong key, Partition<TRow, TArguments> partition)
    {
        if (!_buckets.TryGetValue(key, out var bucket)) return;
        if (bucket is IRowIndex<TRow, TArguments> several)
        {
            several.Remove(partition);
            if (several.IsEmpty) _buckets.Remove(key);
        }
        else if (bucket == partition)
        {
            _buckets.Remove(key);
        }
    }
}
