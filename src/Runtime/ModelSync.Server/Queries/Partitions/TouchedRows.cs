namespace ModelSync.Server.Queries.Partitions;

/// <summary>What a step has touched of a window, and how it was before.</summary>
internal sealed class TouchedRows<TRow>
    where TRow : class
{
    private readonly List<(Entry<TRow> Entry, TRow Before)> _rows = [];

    public IReadOnlyList<(Entry<TRow> Entry, TRow Before)> Rows => _rows;

    /// <summary>A row has left the window.</summary>
    public bool Removed { get; set; }

    public void Add(Entry<TRow> entry)
    {
        if (entry.Touched) return;
        entry.Touched = true;
        _rows.Add((entry, entry.Row));
    }

    public void Clear()
    {
        foreach (var (entry, _) in _rows) entry.Touched = false;
        _rows.Clear();
        Removed = false;
    }
}
