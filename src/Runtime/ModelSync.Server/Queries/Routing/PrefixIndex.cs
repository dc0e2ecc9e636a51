using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>
/// Partitions by the text that a member must start with. One pass over a row's text keeps a running hash and looks it up at each length that
/// occurs. Two prefixes with one hash share a bucket: the match decides.
/// </summary>
internal sealed class PrefixIndex<TRow, TArguments>(RangeRoute<TRow, TArguments, string> route) : IRowIndex<TRow, TArguments>
    where TRow : class
    where TArguments : class
{
    private const ulong Prime = 0x100000001b3;

    // Differs from process to process, so that nobody can prepare texts that meet in one bucket.
    private readonly ulong _start = RouteHash.Of(nameof(PrefixIndex<,>));
    private readonly Dictionary<ulong, HashSet<Partition<TRow, TArguments>>> _buckets = [];
    private readonly SortedDictionary<int, int> _counts = [];
    private int[] _lengths = [];

    public bool IsEmpty => _buckets.Count == 0;

    public void Add(Partition<TRow, TArguments> partition)
    {
        var prefix = route.Lower!(partition.Bound);
        var hash = HashOf(prefix);
        if (!_buckets.TryGetValue(hash, out var bucket)) _buckets.Add(hash, bucket = []);
        if (!bucket.Add(partition)) return;
        _counts[prefix.Length] = _counts.GetValueOrDefault(prefix.Length) + 1;
        if (_counts.Count != _lengths.Length) _lengths = [.. _counts.Keys];
    }

    public void Remove(Partition<TRow, TArguments> partition)
    {
        var prefix = route.Lower!(partition.Bound);
        var hash = HashOf(prefix);
        if (!_buckets.TryGetValue(hash, out var bucket) || !bucket.Remove(partition)) return;
        if (bucket.Count == 0) _buckets.Remove(hash);
        if (--_counts[prefix.Length] > 0) return;
        _counts.Remove(prefix.Length);
        _lengths = [.. _counts.Keys];
    }

    public void Find(TRow row, IPartitionSink<TRow> sink)
    {
        if (!route.TryGetRowValue(row, out var text)) return;
        var hash = _start;
        var read = 0;
        foreach (var length in _lengths)
        {
            if (length > text.Length) return;
            for (; read < length; read++) hash = Mix(hash, text[read]);
            if (!_buckets.TryGetValue(hash, out var bucket)) continue;
            foreach (var partition in bucket) sink.Found(partition);
        }
    }

    private ulong HashOf(string prefix)
    {
        var hash = _start;
        foreach (var unit in prefix) hash = Mix(hash, unit);
        return hash;
    }

    private static ulong Mix(ulong hash, char unit) => unchecked((hash ^ unit) * Prime);
}
