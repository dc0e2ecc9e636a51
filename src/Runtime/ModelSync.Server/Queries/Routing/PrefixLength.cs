using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>The prefixes of one length. Short ones are few, so their filters stay near. A struct, so that all lengths lie side by side.</summary>
internal struct PrefixLength<TRow>(int length)
    where TRow : class
{
    private readonly Dictionary<ulong, HashSet<Partition<TRow>>> _buckets = [];
    private KeyFilter _filter;

    public readonly int Length => length;

    public readonly bool IsEmpty => _buckets.Count == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool MayContain(ulong hash) => _filter.MayContain(hash);

    public void Add(ulong hash, Partition<TRow> partition)
    {
        ref var bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(_buckets, hash, out var exists);
        (bucket ??= []).Add(partition);
        if (!exists) _filter.Add(hash, _buckets.Count, _buckets.Keys);
    }

    public void Remove(ulong hash, Partition<TRow> partition)
    {
        if (!_buckets.TryGetValue(hash, out var bucket) || !bucket.Remove(partition) || bucket.Count > 0) return;
        _buckets.Remove(hash);
        _filter.Remove(_buckets.Count, _buckets.Keys);
    }

    public readonly void Find(ulong hash, IPartitionSink<TRow> sink)
    {
        if (!_buckets.TryGetValue(hash, out var bucket)) return;
        foreach (var partition in bucket) sink.Found(partition);
    }
}
