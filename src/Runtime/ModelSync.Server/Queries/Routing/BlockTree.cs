using System.Numerics;

namespace ModelSync.Server.Queries.Routing;

/// <summary>The highest value of each block, and over them a complete binary tree of maxima in one array: node n has the children 2n and 2n + 1.</summary>
internal sealed class BlockTree<TValue>
    where TValue : notnull
{
    private TValue[] _maxima = [];
    private int _leaves;
    private int _count;

    public void Reset(IReadOnlyList<TValue> values)
    {
        _count = values.Count;
        _leaves = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, _count));
        if (_maxima.Length < 2 * _leaves) _maxima = new TValue[2 * _leaves];
        for (var i = 0; i < _count; i++) _maxima[_leaves + i] = values[i];
        for (var node = _leaves - 1; node > 0; node--) Update(node);
    }

    public void Set(int place, TValue value)
    {
        _maxima[_leaves + place] = value;
        for (var node = (_leaves + place) / 2; node > 0; node /= 2) Update(node);
    }

    /// <summary>The first place in [from, end) whose value is not below, or end.</summary>
    public int NextAtLeast(int from, int end, TValue value)
    {
        if (from >= end) return end;
        var node = _leaves + from;
        while (!Reaches(node, value))
        {
            // Up to the next subtree on the right, then judge it as a whole.
            while ((node & 1) == 1 && node > 1) node /= 2;
            if (node <= 1) return end;
            node++;
            if (FirstPlace(node) >= end) return end;
            node = Up(node, value);
        }

        while (node < _leaves) node = Reaches(2 * node, value) ? 2 * node : (2 * node) + 1;
        return Math.Min(node - _leaves, end);
    }

    // As far up as the subtree still begins where this one does.
    private int Up(int node, TValue value)
    {
        while ((node & 1) == 0 && node > 1 && !Reaches(node, value)) node /= 2;
        return node;
    }

    private int FirstPlace(int node) => (node << (BitOperations.Log2((uint)_leaves) - BitOperations.Log2((uint)node))) - _leaves;

    // A subtree without blocks has no maximum; it begins at or behind the number of blocks.
    private bool Reaches(int node, TValue value) => FirstPlace(node) < _count && IntervalOrder<TValue>.Compare(_maxima[node], value) >= 0;

    private void Update(int node)
    {
        var left = 2 * node;
        var right = left + 1;
        _maxima[node] = FirstPlace(right) < _count && IntervalOrder<TValue>.Compare(_maxima[right], _maxima[left]) > 0 ? _maxima[right] : _maxima[left];
    }
}
