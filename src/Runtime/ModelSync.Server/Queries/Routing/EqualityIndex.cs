using System.Runtime.InteropServices;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>
/// Partitions of all shapes that compare the same members for equality, by the hash of the values. A list argument puts a partition under several
/// hashes. Most hashes lead to one partition or a few; only where there are many does a range narrow further.
/// </summary>
internal sealed class EqualityIndex<TRow>(Func<TRow, ulong> keyOf)
    where TRow : class
{
    private KeyFilter _filter;
    private readonly Dictionary<ulong, object> _buckets = [];

    public bool IsEmpty => _buckets.Count == 0;

    public void Add<TArguments>(QueryShape<TRow, TArguments> shape, Partition<TRow, TArguments> partition)
        where TArguments : class
    {
        foreach (var key in shape.Equality!.ArgumentKeys(partition.Bound)) Add(key, shape.Range, partition);
    }

    public void Remove<TArguments>(QueryShape<TRow, TArguments> shape, Partition<TRow, TArguments> partition)
        where TArguments : class
    {
        foreach (var key in shape.Equality!.ArgumentKeys(partition.Bound)) Remove(key, shape.Range, partition);
    }

    /// <summary>What the rows on both sides of a change may belong to.</summary>
    public void Find(TRow? before, TRow? after, IPartitionSink<TRow> sink)
    {
        if (before is not null) Find(keyOf(before), before, sink);
        if (after is not null) Find(keyOf(after), after, sink);
    }

    private void Find(ulong key, TRow row, IPartitionSink<TRow> sink)
    {
        if (!_filter.MayContain(key) || !_buckets.TryGetValue(key, out var bucket)) return;
        if (bucket is Partition<TRow> only) sink.Found(only);
        else ((Bucket<TRow>)bucket).Find(row, sink);
    }

    private void Add<TArguments>(ulong key, RangeRoute<TRow, TArguments>? range, Partition<TRow, TArguments> partition)
        where TArguments : class
    {
        ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(_buckets, key, out var exists);
        if (bucket is Bucket<TRow> several) several.Add(range, partition);
        else if (exists && bucket != partition) bucket = Bucket<TRow>.Of((Partition<TRow>)bucket!, range, partition);
        else bucket = partition;
        if (!exists) _filter.Add(key, _buckets.Count, _buckets.Keys);
    }

    private void Remove<TArguments>(ulong key, RangeRoute<TRow, TArguments>? range, Partition<TRow, TArguments> partition)
        where TArguments : class
    {
        if (!_buckets.TryGetValue(key, out var bucket)) return;
        if (bucket is Bucket<TRow> several)
        {
            several.Remove(range, partition);
            if (!several.IsEmpty) return;
        }
        else if (bucket != partition)
        {
            return;
        }

        _buckets.Remove(key);
        _filter.Remove(_buckets.Count, _buckets.Keys);
    }
}
