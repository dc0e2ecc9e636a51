using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Resume;
using ModelSync.Wire;

namespace ModelSync.Server.Queries.Partitions;

/// <summary>
/// The rows that a partition knows, and of these the first ones, which it shows. Steps change the rows; <see cref="Settle"/> ends a step,
/// moves the border between shown and kept, and says what that changed for those who look.
/// </summary>
internal sealed class Window<TRow>(PartitionKind<TRow> kind, int? take)
    where TRow : class
{
    private const int Sample = 16;
    private const int All = -1;

    private readonly int _take = take ?? All;
    private SlotPool _slots;
    private KnownInterval<TRow> _known = new(kind.Order, null, null, []);
    private int _shown;

    // Null outside of a step that changes something.
    private TouchedRows<TRow>? _touched;
    private Snapshot<TRow>? _snapshot;

    public WindowSize Size => new(_take == All ? null : _take, kind.Options.MaxRows);

    /// <summary>Rows in the result.</summary>
    public int Shown => _shown;

    /// <summary>The last row known when there may be more behind it.</summary>
    public TRow? Upper => _known.Upper;

    /// <summary>The result lacks rows that are still in the database.</summary>
    public bool IsShort => _known.Upper is not null && _known.Entries.Count < Size.Wanted;

    /// <summary>The next rows should be fetched.</summary>
    public bool RunsLow => _known.Upper is not null && _known.Entries.Count < Size.Low;

    /// <summary>Rows that fit behind the upper bound.</summary>
    public int Room => Size.Capacity - _known.Entries.Count;

    /// <summary>Applies a change of a row; null stands for a row that does not match. False when the rows contradict the log.</summary>
    public bool Apply(TRow? before, TRow? after)
    {
        var leaves = before is not null && _known.Contains(before);
        var enters = after is not null && _known.Contains(after);
        if (leaves && enters && kind.Model.KeyOf(before!) == kind.Model.KeyOf(after!)) return Move(before!, after!);
        return (!leaves || Remove(before!)) && (!enters || Insert(new Entry<TRow>(after!)));
    }

    /// <summary>Takes other rows for all that was known; rows with the same key keep their slots.</summary>
    public void Replace(KnownInterval<TRow> next)
    {
        var old = new Dictionary<RowKey, Entry<TRow>>(_known.Entries.Count);
        foreach (var entry in _known.Entries.All)
        {
            Touched.Add(entry);
            entry.Shown = false;
            old[kind.Model.KeyOf(entry.Row)] = entry;
        }

        for (var i = 0; i < next.Entries.Count; i++)
        {
            var row = next.Entries[i].Row;
            if (!old.TryGetValue(kind.Model.KeyOf(row), out var known)) continue;
            known.Row = row;
            next.Entries[i] = known;
        }

        _known = next;
        _shown = 0;
    }

    /// <summary>Adds the rows behind the upper bound.</summary>
    public void Append(KnownInterval<TRow> next) => _known.Append(next);

    /// <summary>Ends a step: null when those who look see no difference.</summary>
    /// <param name="mayForget">Rows beyond the capacity are dropped, but not while the ones behind them are being read.</param>
    public Delta<TRow>? Settle(int partition, long version, bool mayForget)
    {
        MoveBorder();
        if (mayForget) _known.Keep(Size.Capacity);
        if (_touched is null) return null;
        var removed = new List<int>();
        var upserts = new List<Upsert<TRow>>();
        foreach (var (entry, _) in _touched.Rows)
            if (!entry.Shown && entry.Slot >= 0) removed.Add(Release(entry));
        foreach (var (entry, before) in _touched.Rows)
            if (entry.Shown) Publish(entry, before, upserts);
        kind.Return(_touched);
        _touched = null;
        if (removed.Count == 0 && upserts.Count == 0) return null;
        _snapshot = null;
        return new Delta<TRow>(partition, version, kind, removed, upserts);
    }

    /// <summary>Somebody has asked for the result, and it has not changed since.</summary>
    public bool HoldsSnapshot => _snapshot is not null;

    /// <summary>Who asks next waits until it is encoded again.</summary>
    public void ForgetSnapshot() => _snapshot = null;

    /// <summary>The result as it is; not inside a step.</summary>
    public Snapshot<TRow> TakeSnapshot()
    {
        if (_snapshot is not null) return _snapshot;
        var slots = new int[_shown];
        for (var i = 0; i < _shown; i++) slots[i] = _known.Entries[i].Slot;
        return _snapshot = new Snapshot<TRow>(kind.Shape, slots, _known.First(_shown));
    }

    /// <summary>The rows of the result.</summary>
    public IReadOnlyList<TRow> Result => _known.First(_shown);

    /// <summary>The result as it was before changes, newest first. Null when rows are missing for it, or the rows contradict the log.</summary>
    public IReadOnlyList<TRow>? ResultBefore(IEnumerable<(TRow? Before, TRow? After)> changes)
    {
        var past = _known.Copy();
        foreach (var (before, after) in changes)
            if (!past.Replay(after, before)) return null;
        if (past.Upper is not null && past.Entries.Count < Size.Wanted) return null;
        return past.First(Size.Take ?? int.MaxValue);
    }

    /// <summary>The result for somebody who has an older one.</summary>
    public KeptRows Keep(IReadOnlyList<TRow> past, ResumeKind how)
    {
        var places = new Dictionary<RowKey, int>(past.Count);
        for (var i = 0; i < past.Count; i++) places.Add(kind.Model.KeyOf(past[i]), i);
        var (rows, slots) = (new Runs(), new Runs());
        var fresh = new List<Entry<TRow>>();
        foreach (var entry in _known.Entries.All[.._shown])
        {
            if (!places.TryGetValue(kind.Model.KeyOf(entry.Row), out var place) || !IsSame(past[place], entry.Row))
            {
                fresh.Add(entry);
                continue;
            }

            rows.Add(place);
            slots.Add(entry.Slot);
        }

        return new KeptRows(how, rows.Pairs, slots.Pairs, new Snapshot<TRow>(kind.Shape, [.. fresh.Select(entry => entry.Slot)], [.. fresh.Select(entry => entry.Row)]));
    }

    /// <summary>Encoded bytes of the rows that are known, guessed from a few of them.</summary>
    public long MeasuredBytes()
    {
        var count = _known.Entries.Count;
        if (count == 0) return 0;
        var step = Math.Max(1, count / Sample);
        var sample = Enumerable.Range(0, Math.Min(Sample, count)).Select(i => _known.Entries[i * step].Row).ToArray();
        var chunks = new Snapshot<TRow>(kind.Shape, new int[sample.Length], sample).Chunks(WireEncoding.MessagePack, int.MaxValue);
        return chunks.Sum(chunk => (long)chunk.Columns.Length) * count / sample.Length;
    }

    private bool IsSame(TRow left, TRow right) => ReferenceEquals(left, right) || (kind.Model.ChangedMembers(left, right) & kind.Told).IsEmpty;

    private bool Move(TRow before, TRow after)
    {
        var place = _known.Find(before);
        if (place < 0) return false;
        var entry = _known.Entries[place];
        if (kind.Order(before, after) == 0)
        {
            Touched.Add(entry);
            entry.Row = after;
            return true;
        }

        RemoveAt(place);
        entry.Row = after;
        return Insert(entry);
    }

    private bool Remove(TRow row)
    {
        var place = _known.Find(row);
        if (place < 0) return false;
        RemoveAt(place);
        Touched.Removed = true;
        return true;
    }

    private void RemoveAt(int place)
    {
        var entry = _known.Entries[place];
        Touched.Add(entry);
        _known.Entries.RemoveAt(place);
        if (place >= _shown) return;
        _shown--;
        entry.Shown = false;
    }

    private bool Insert(Entry<TRow> entry)
    {
        var place = _known.Find(entry.Row);
        if (place >= 0) return false;
        Touched.Add(entry);
        _known.Entries.Insert(~place, entry);
        if (~place >= _shown) return true;
        _shown++;
        entry.Shown = true;
        return true;
    }

    // The shown rows are always a prefix, so only rows at the border change sides.
    private void MoveBorder()
    {
        var most = Size.Take ?? int.MaxValue;
        var target = Math.Min(most, _known.Entries.Count);
        if (_touched is { Removed: true } && kind.Options.Faults.HasFlag(PlantedFaults.WindowOneShortAfterRemoval)) target = Math.Min(target, Math.Max(0, most - 1));
        while (_shown > target)
        {
            var entry = _known.Entries[--_shown];
            Touched.Add(entry);
            entry.Shown = false;
        }

        while (_shown < target)
        {
            var entry = _known.Entries[_shown++];
            Touched.Add(entry);
            entry.Shown = true;
        }
    }

    private TouchedRows<TRow> Touched => _touched ??= kind.Rent();

    private int Release(Entry<TRow> entry)
    {
        var slot = entry.Slot;
        entry.Slot = -1;
        _slots.Return(slot);
        return slot;
    }

    private void Publish(Entry<TRow> entry, TRow before, List<Upsert<TRow>> upserts)
    {
        if (entry.Slot >= 0)
        {
            var changed = ReferenceEquals(before, entry.Row) ? default : kind.Model.ChangedMembers(before, entry.Row) & kind.Told;
            if (!changed.IsEmpty) upserts.Add(new Upsert<TRow>(entry.Slot, changed, entry.Row));
            return;
        }

        entry.Slot = _slots.Take();
        upserts.Add(new Upsert<TRow>(entry.Slot, kind.AllMembers, entry.Row));
    }
}
