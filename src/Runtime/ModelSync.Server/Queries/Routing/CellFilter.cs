using System.Runtime.CompilerServices;

namespace ModelSync.Server.Queries.Routing;

/// <summary>
/// Which parts of a number line narrow intervals touch, one bit a part: a value between them is told from one cache line. Wide intervals are
/// known by their common hull only. Answers may be too wide, never too narrow: places are monotone in the value, whatever is rounded.
/// </summary>
internal sealed class CellFilter
{
    private const int CellsPerInterval = 8;
    private const int WidestInCells = 64;

    private ulong[] _words = new ulong[1];
    private double _first = double.PositiveInfinity;
    private double _last = double.NegativeInfinity;
    private double _scale;
    private (double Low, double High) _wide = (double.PositiveInfinity, double.NegativeInfinity);
    private int _stale;
    private int _since;

    private int Cells => _words.Length * 64;

    /// <summary>False: no interval holds the value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayContain(double value)
    {
        if (!(value < _first) && !(value > _last))
        {
            var cell = CellOf(value);
            if ((_words[cell >> 6] & (1UL << (cell & 63))) != 0) return true;
        }

        return value >= _wide.Low && value <= _wide.High;
    }

    /// <param name="count">Number of intervals with this one.</param>
    /// <param name="intervals">All intervals with this one.</param>
    public void Add(double low, double high, int count, IEnumerable<(double Low, double High)> intervals)
    {
        if (low > high) return;
        _since++;
        var isOutside = low < _first || high > _last;
        // A rebuild costs as much as there are intervals, so there is one for every eighth of them at most.
        if ((isOutside || (long)(count + _stale) * CellsPerInterval > Cells) && _since * 8L >= count) Rebuild(count, intervals);
        else if (isOutside) Widen(low, high);
        else Set(low, high);
    }

    /// <param name="count">Number of intervals without the removed one.</param>
    /// <param name="intervals">All intervals without it.</param>
    public void Remove(int count, IEnumerable<(double Low, double High)> intervals)
    {
        if (++_stale > count + 64) Rebuild(count, intervals);
    }

    private void Rebuild(int count, IEnumerable<(double Low, double High)> intervals)
    {
        var all = intervals.Where(interval => interval.Low <= interval.High).ToList();
        (_first, _last) = all.Count == 0 ? (double.PositiveInfinity, double.NegativeInfinity) : (all.Min(interval => interval.Low), all.Max(interval => interval.High));
        // Intervals often come in order: room on both sides, so that the line grows as often as the number of cells does.
        var room = (_last - _first) / 4;
        if (room > 0 && double.IsFinite(room)) (_first, _last) = (_first - room, _last + room);
        _words = new ulong[Math.Min(((long)count * CellsPerInterval * 3 / 2 / 64) + 1, 1 << 26)];
        _scale = _last > _first && double.IsFinite(_last - _first) ? (Cells - 1) / (_last - _first) : 0;
        _wide = (double.PositiveInfinity, double.NegativeInfinity);
        (_stale, _since) = (0, 0);
        foreach (var (low, high) in all) Set(low, high);
    }

    private void Set(double low, double high)
    {
        var (from, to) = (CellOf(low), CellOf(high));
        if (to - from < WidestInCells)
        {
            for (var cell = from; cell <= to; cell++) _words[cell >> 6] |= 1UL << (cell & 63);
        }
        else
        {
            Widen(low, high);
        }
    }

    private void Widen(double low, double high) => _wide = (Math.Min(_wide.Low, low), Math.Max(_wide.High, high));

    // The product is never negative: values below the first are told apart before.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int CellOf(double value) => Math.Min((int)((value - _first) * _scale), Cells - 1);
}
