using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>
/// Partitions by the interval of values that they select, bounds included; one side may be open. Blocks of intervals lie sorted by the bound that
/// exists (the lower one of two); a tree over the blocks knows the highest upper bound below each node. Blocks and tree are arrays, so a look-up
/// reads a few neighbouring cache lines, and visits what it finds and a logarithmic rest.
/// </summary>
internal sealed class IntervalIndex<TRow, TArguments, TValue>(RangeRoute<TRow, TArguments, TValue> route) : IRowIndex<TRow, TArguments>
    where TRow : class
    where TArguments : class
    where TValue : notnull
{
    private readonly bool _hasLower = route.Lower is not null;
    private readonly bool _hasUpper = route.Upper is not null;
    private readonly List<IntervalBlock<Partition<TRow, TArguments>, TValue>> _blocks = [];
    private readonly BlockTree<TValue> _tree = new();
    private TValue[] _firsts = new TValue[4];

    public bool IsEmpty => _blocks.Count == 0;

    public void Add(Partition<TRow, TArguments> partition)
    {
        var (key, upper) = BoundsOf(partition);
        var isFirst = _blocks.Count == 0;
        if (isFirst) _blocks.Add(new IntervalBlock<Partition<TRow, TArguments>, TValue>());
        var place = isFirst ? 0 : Math.Max(0, BlocksUpTo(key) - 1);
        var block = _blocks[place];
        block.Add(key, upper, partition);
        var isFull = block.IsFull;
        if (isFull) _blocks.Insert(place + 1, block.Split());
        if (isFirst || isFull) RefreshAll();
        else Refresh(place);
    }

    public void Remove(Partition<TRow, TArguments> partition)
    {
        var (key, _) = BoundsOf(partition);

        // Equal bounds may lie in several blocks, the last of which begins with them.
        for (var place = Math.Max(0, BlocksUpTo(key) - 1); place >= 0; place--)
        {
            if (!_blocks[place].Remove(partition)) continue;
            if (_blocks[place].Count > 0)
            {
                Refresh(place);
                return;
            }

            _blocks.RemoveAt(place);
            RefreshAll();
            return;
        }
    }

    public void Find(TRow row, IPartitionSink<TRow> sink)
    {
        if (_blocks.Count == 0 || !route.TryGetRowValue(row, out var value)) return;
        var end = _hasLower ? BlocksUpTo(value) : _blocks.Count;
        for (var place = NextReaching(0, end, value); place < end; place = NextReaching(place + 1, end, value)) Find(_blocks[place], value, sink);
    }

    private void Find(IntervalBlock<Partition<TRow, TArguments>, TValue> block, TValue value, IPartitionSink<TRow> sink)
    {
        for (var i = 0; i < block.Count; i++)
        {
            if (_hasLower && IntervalOrder<TValue>.Compare(block.Keys[i], value) > 0) return;
            if (!_hasUpper || IntervalOrder<TValue>.Compare(block.Uppers[i], value) >= 0) sink.Found(block.Owners[i]);
        }
    }

    // The first block from a place on that has an upper bound at or above the value.
    private int NextReaching(int from, int end, TValue value) => _hasUpper ? _tree.NextAtLeast(from, end, value) : from;

    // How many blocks begin at or below the value.
    private int BlocksUpTo(TValue value)
    {
        var low = 0;
        var high = _blocks.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (IntervalOrder<TValue>.Compare(_firsts[middle], value) <= 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private (TValue Key, TValue Upper) BoundsOf(Partition<TRow, TArguments> partition)
    {
        var upper = _hasUpper ? route.Upper!(partition.Bound) : default!;
        return (_hasLower ? route.Lower!(partition.Bound) : upper, upper);
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
