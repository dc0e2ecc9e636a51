namespace ModelSync.Server.Queries.Partitions;

/// <summary>
/// Exactly all matching rows between two bounds, sorted. A bound is a row and needs not be there any more;
/// the lower one is excluded, the upper one included, null is without end.
/// </summary>
internal sealed class KnownInterval<TRow>(Comparison<TRow> order, TRow? lower, TRow? upper, List<Entry<TRow>> entries)
    where TRow : class
{
    public List<Entry<TRow>> Entries { get; } = entries;

    public TRow? Upper { get; private set; } = upper;

    /// <summary>Rows as a database returned them. Fewer than asked for means that there are no more.</summary>
    public static KnownInterval<TRow> Of(Comparison<TRow> order, TRow? lower, IReadOnlyList<TRow> rows, int? limit)
    {
        var entries = new List<Entry<TRow>>(rows.Count);
        foreach (var row in rows) entries.Add(new Entry<TRow>(row));
        return new KnownInterval<TRow>(order, lower, limit is { } asked && rows.Count >= asked ? rows[^1] : null, entries);
    }

    /// <summary>The same rows in a list of their own.</summary>
    public KnownInterval<TRow> Copy() => new(order, lower, Upper, [.. Entries]);

    public bool Contains(TRow row) =>
        (lower is null || order(row, lower) > 0) && (Upper is null || order(row, Upper) <= 0);

    /// <summary>Index of the row, or the complement of where it belongs.</summary>
    public int Find(TRow row)
    {
        var low = 0;
        var high = Entries.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var side = order(Entries[middle].Row, row);
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
            Entries.RemoveAt(old);
        }

        if (after is null || !Contains(after)) return true;
        var place = Find(after);
        if (place >= 0) return false;
        Entries.Insert(~place, new Entry<TRow>(after));
        return true;
    }

    /// <summary>Appends the rows behind the upper bound.</summary>
    public void Append(KnownInterval<TRow> next)
    {
        Entries.AddRange(next.Entries);
        Upper = next.Upper;
    }

    /// <summary>Forgets all rows but the first.</summary>
    public void Keep(int count)
    {
        if (Entries.Count <= count) return;
        Upper = Entries[count - 1].Row;
        Entries.RemoveRange(count, Entries.Count - count);
    }
}
