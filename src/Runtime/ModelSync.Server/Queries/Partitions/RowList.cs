namespace ModelSync.Server.Queries.Partitions;

/// <summary>The list of an interval's rows. A struct over a bare array, which has to be a field: there is one in every partition, and many are empty.</summary>
internal struct RowList<TRow>
    where TRow : class
{
    private Entry<TRow>[] _entries;

    public RowList(ReadOnlySpan<Entry<TRow>> entries)
    {
        _entries = entries.ToArray();
        Count = entries.Length;
    }

    public int Count { get; private set; }

    public readonly Entry<TRow> this[int place]
    {
        get => All[place];
        set => All[place] = value;
    }

    public readonly Span<Entry<TRow>> All => _entries.AsSpan(0, Count);

    public void Insert(int place, Entry<TRow> entry)
    {
        Reserve(Count + 1);
        Array.Copy(_entries, place, _entries, place + 1, Count - place);
        _entries[place] = entry;
        Count++;
    }

    public void AddRange(ReadOnlySpan<Entry<TRow>> entries)
    {
        Reserve(Count + entries.Length);
        entries.CopyTo(_entries.AsSpan(Count));
        Count += entries.Length;
    }

    public void RemoveAt(int place)
    {
        Array.Copy(_entries, place + 1, _entries, place, Count - place - 1);
        _entries[--Count] = null!;
    }

    /// <summary>Forgets all but the first.</summary>
    public void Keep(int count)
    {
        All[count..].Clear();
        Count = count;
    }

    private void Reserve(int count)
    {
        if (_entries.Length < count) Array.Resize(ref _entries, Math.Max(count, 2 * _entries.Length));
    }
}
