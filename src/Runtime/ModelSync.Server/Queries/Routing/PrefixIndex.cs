using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>
/// Partitions by the text that a member must start with. One pass over a row's text keeps a running hash and asks at each length that occurs.
/// Two prefixes with one hash share a bucket: the match decides.
/// </summary>
internal sealed class PrefixIndex<TRow>(TryGetValue<TRow, string> value) : RangeIndex<TRow>
    where TRow : class
{
    // Sums of products with secret factors: a step waits for no multiplication before it, and nobody can prepare texts that meet in one bucket.
    private readonly PrefixHash _hash = new();
    private PrefixLength<TRow>[] _lengths = [];

    public override bool IsEmpty => _lengths.Length == 0;

    public void Add(string prefix, Partition<TRow> partition)
    {
        var place = PlaceOf(prefix.Length);
        if (place == _lengths.Length || _lengths[place].Length != prefix.Length)
            _lengths = [.. _lengths[..place], new PrefixLength<TRow>(prefix.Length), .. _lengths[place..]];
        _lengths[place].Add(_hash.Of(prefix), partition);
    }

    public void Remove(string prefix, Partition<TRow> partition)
    {
        var place = PlaceOf(prefix.Length);
        if (place == _lengths.Length || _lengths[place].Length != prefix.Length) return;
        _lengths[place].Remove(_hash.Of(prefix), partition);
        if (_lengths[place].IsEmpty) _lengths = [.. _lengths[..place], .. _lengths[(place + 1)..]];
    }

    public override void Find(TRow row, IPartitionSink<TRow> sink)
    {
        if (!value(row, out var text)) return;
        var hash = 0UL;
        var read = 0;
        foreach (ref readonly var length in _lengths.AsSpan())
        {
            if (length.Length > text.Length) return;
            hash = _hash.Extend(hash, text, read, length.Length);
            read = length.Length;
            if (length.MayContain(hash)) length.Find(hash, sink);
        }
    }

    // The first length that is not below.
    private int PlaceOf(int length)
    {
        var place = 0;
        while (place < _lengths.Length && _lengths[place].Length < length) place++;
        return place;
    }
}
