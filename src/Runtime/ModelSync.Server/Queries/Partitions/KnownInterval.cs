namespace ModelSync.Server.Queries.Partitions;

/// <summary>
/// Exactly all matching rows between two bounds, sorted. A bound is a row and needs not be there any more;
/// the lower one is excluded, the upper one included, null is without end.
/// </summary>
internal sealed class KnownInterval<TRow>(Comparison<TRow> order, TRow? lower, TRow? upper, ReadOnlySpan<Entry<TRow>> entries)
    where TRow : class
{
    private RowList<TRow> _entries = new(entries);

    public ref RowList<TRow> Entries => ref _entries;

    public TRow? Upper { get; private set; } = upper;

    /// <summary>Rows as a database returned them. Fewer than asked for means that there are no more.</summary>
    public static KnownInterval<TRow> Of(Comparison<TRow> order, TRow? lower, IReadOnlyList<TRow> rows, int? limit)
    {
        var entries = new Entry<TRow>[rows.Count];
        for (var i = 0; i < entries.Length; i++) entries[i] = new Entry<TRow>(rows[i]);
        return new KnownInterval<TRow>(order, lower, limit is { } asked && rows.Count >= asked ? rows[^1] : null, entries);
    }

    /// <summary>The same rows in a list of their own.</summary>
    public KnownInterval<TRow> Copy() => new(order, lower, Upper, _entries.All);

    public bool Contains(TRow row) =>
        (lower is null || order(row, lower) > 0) && (Upper is null || order(row, Upper) <= 0);

    /// <summary>Index of the row, or the complement of where it belongs.</summary>
    public int Find(TRow row)
    {
        var low = 0;
        var high = _entries.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var side = order(_entries[middle].Row, row);
            if (side == 0) return middle;
            if (side < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }

    /// <summary>Replays a change on rows that nobody has seen yet. False when the rows contradict the log.</summary>
    public bool Replay(TRow? before, TRow? after)
    {
        if (before is not null && Contains(before))
        {
            var old = Find(before);
            if (old < 0) return false;
            _entries.RemoveAt(old);
        }

        if (after is null || !Contains(after)) return true;
        var place = Find(after);
        if (place >= 0) return false;
        _entries.Insert(~place, new Entry<TRow>(after));
        return true;
    }

    /// <summary>Appends the rows behind the upper bound.</summary>
    public void Append(KnownInterval<TRow> next)
    {
        _entries.AddRange(next._entries.All);
        Upper = next.Upper;
    }

    /// <summary>Forgets all rows but the first.</summary>
    public void Keep(int count)
    {
        if (_entries.Count <= count) return;
        Upper = _entries[count - 1].Row;
        _entries.Keep(count);
    }

    /// <summary>The first rows.</summary>
    public TRow[] First(int count)
    {
        var rows = new TRow[Math.Min(count, _entries.Count)];
        for (var i = 0; i < rows.Length; i++) rows[i] = _entries[i].Row;
        return rows;
    }
}
