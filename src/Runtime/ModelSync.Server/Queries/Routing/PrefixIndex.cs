using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>Partitions by the text that a member must start with: one look-up for each length that occurs.</summary>
internal sealed class PrefixIndex<TRow, TArguments>(RangeRoute<TRow, TArguments, string> route) : IRowIndex<TRow, TArguments>
    where TRow : class
    where TArguments : class
{
    private readonly SortedList<int, Dictionary<string, HashSet<Partition<TRow, TArguments>>>> _lengths = [];

    public bool IsEmpty => _lengths.Count == 0;

    public void Add(Partition<TRow, TArguments> partition)
    {
        var prefix = route.Lower!(partition.Bound);
        if (!_lengths.TryGetValue(prefix.Length, out var prefixes))
            _lengths.Add(prefix.Length, prefixes = new Dictionary<string, HashSet<Partition<TRow, TArguments>>>(StringComparer.Ordinal));
        if (!prefixes.TryGetValue(prefix, out var partitions)) prefixes.Add(prefix, partitions = []);
        partitions.Add(partition);
    }

    public void Remove(Partition<TRow, TArguments> partition)
    {
        var prefix = route.Lower!(partition.Bound);
        if (!_lengths.TryGetValue(prefix.Length, out var prefixes) || !prefixes.TryGetValue(prefix, out var partitions)) return;
        partitions.Remove(partition);
        if (partitions.Count == 0) prefixes.Remove(prefix);
        if (prefixes.Count == 0) _lengths.Remove(prefix.Length);
    }

    public void Find(TRow row, IPartitionSink<TRow> sink)
    {
        if (!route.TryGetRowValue(row, out var text)) return;
        foreach (var (length, prefixes) in _lengths)
        {
            if (length > text.Length) return;
            if (!prefixes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(0, length), out var partitions)) continue;
            foreach (var partition in partitions) sink.Found(partition);
        }
    }
}
