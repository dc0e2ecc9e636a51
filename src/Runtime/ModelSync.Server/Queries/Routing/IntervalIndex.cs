using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>
/// Partitions by the interval of values that they select, bounds included; one side may be open. Blocks of intervals lie sorted by the bound that
/// exists (the lower one of two); a tree over the blocks knows the highest upper bound below each node. Blocks and tree are arrays, so a look-up
/// reads a few neighbouring cache lines, and visits what it finds and a logarithmic rest. A filter in front tells most values that nobody looks at.
/// </summary>
internal sealed class IntervalIndex<TRow, TValue>(RangeKind kind, TryGetValue<TRow, TValue> value) : RangeIndex<TRow>
    where TRow : class
    where TValue : notnull
{
    private readonly bool _hasLower = kind != RangeKind.AtMost;
    private readonly bool _hasUpper = kind != RangeKind.AtLeast;
    private readonly List<IntervalBlock<Partition<TRow>, TValue>> _blocks = [];
    private readonly BlockTree<TValue> _tree = new();
    private readonly CellFilter? _filter = kind == RangeKind.Between && NumberLine.Has<TValue>() ? new CellFilter() : null;
    private TValue[] _firsts = new TValue[4];
    private int _count;

    public override bool IsEmpty => _count == 0;

    public void Add(Interval<TValue> interval, Partition<TRow> partition)
    {
        _count++;
        var isFirst = _blocks.Count == 0;
        if (isFirst) _blocks.Add(new IntervalBlock<Partition<TRow>, TValue>());
        var place = isFirst ? 0 : Math.Max(0, BlocksUpTo(interval.Key) - 1);
        var block = _blocks[place];
        block.Add(interval.Key, interval.Upper, partition);
        var isFull = block.IsFull;
        if (isFull) _blocks.Insert(place + 1, block.Split());
        if (isFirst || isFull) RefreshAll();
        else Refresh(place);
        _filter?.Add(NumberLine.PlaceOf(interval.Key), NumberLine.PlaceOf(interval.Upper), _count, Places());
    }

    public void Remove(Interval<TValue> interval, Partition<TRow> partition)
    {
        // Equal bounds may lie in several blocks, the last of which begins with them.
        for (var place = Math.Max(0, BlocksUpTo(interval.Key) - 1); place >= 0; place--)
        {
            if (!_blocks[place].Remove(partition)) continue;
            _count--;
            if (_blocks[place].Count > 0) Refresh(place);
            else
            {
                _blocks.RemoveAt(place);
                RefreshAll();
            }

            _filter?.Remove(_count, Places());
            return;
        }
    }

    public override void Find(TRow row, IPartitionSink<TRow> sink)
    {
        if (!value(row, out var at) || (_filter is { } filter && !filter.MayContain(NumberLine.PlaceOf(at)))) return;
        var end = _hasLower ? BlocksUpTo(at) : _blocks.Count;
        for (var place = NextReaching(0, end, at); place < end; place = NextReaching(place + 1, end, at)) Find(_blocks[place], at, sink);
    }

    private void Find(IntervalBlock<Partition<TRow>, TValue> block, TValue at, IPartitionSink<TRow> sink)
    {
        for (var i = 0; i < block.Count; i++)
        {
            if (_hasLower && IntervalOrder<TValue>.Compare(block.Keys[i], at) > 0) return;
            if (!_hasUpper || IntervalOrder<TValue>.Compare(block.Uppers[i], at) >= 0) sink.Found(block.Owners[i]);
        }
    }

    private IEnumerable<(double Low, double High)> Places()
    {
        foreach (var block in _blocks)
            for (var i = 0; i < block.Count; i++) yield return (NumberLine.PlaceOf(block.Keys[i]), NumberLine.PlaceOf(block.Uppers[i]));
    }

    // The first block from a place on that has an upper bound at or above the value.
    private int NextReaching(int from, int end, TValue at) => _hasUpper ? _tree.NextAtLeast(from, end, at) : from;

    // How many blocks begin at or below the value.
    private int BlocksUpTo(TValue at)
    {
        var low = 0;
        var high = _blocks.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (IntervalOrder<TValue>.Compare(_firsts[middle], at) <= 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Refresh(int place)
    {
        _firsts[place] = _blocks[place].Keys[0];
        if (_hasUpper) _tree.Set(place, _blocks[place].HighestUpper());
    }

    private void RefreshAll()
    {
        if (_firsts.Length < _blocks.Count) Array.Resize(ref _firsts, 2 * _blocks.Count);
        for (var i = 0; i < _blocks.Count; i++) _firsts[i] = _blocks[i].Keys[0];
        if (_hasUpper) _tree.Reset([.. _blocks.Select(block => block.HighestUpper())]);
    }
}
