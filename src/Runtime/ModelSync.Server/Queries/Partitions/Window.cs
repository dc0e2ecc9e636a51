using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Resume;
using ModelSync.Wire;

namespace ModelSync.Server.Queries.Partitions;

/// <summary>
/// The rows that a partition knows, and of these the first ones, which it shows. Steps change the rows; <see cref="Settle"/> ends a step,
/// moves the border between shown and kept, and says what that changed for those who look.
/// </summary>
internal sealed class Window<TRow>(ModelDescriptor<TRow> model, Comparison<TRow> order, WindowSize size, PlantedFaults faults)
    where TRow : class
{
    private const int Sample = 16;

    private readonly SlotPool _slots = new();
    private readonly List<(Entry<TRow> Entry, TRow Before)> _touched = [];
    private KnownInterval<TRow> _known = new(order, null, null, []);
    private int _shown;
    private bool _removed;
    private Snapshot<TRow>? _snapshot;
    private long? _digest;

    /// <summary>Rows in the result.</summary>
    public int Shown => _shown;

    /// <summary>The last row known when there may be more behind it.</summary>
    public TRow? Upper => _known.Upper;

    /// <summary>The result lacks rows that are still in the database.</summary>
    public bool IsShort => _known.Upper is not null && _known.Entries.Count < size.Wanted;

    /// <summary>The next rows should be fetched.</summary>
    public bool RunsLow => _known.Upper is not null && _known.Entries.Count < size.Low;

    /// <summary>Rows that fit behind the upper bound.</summary>
    public int Room => size.Capacity - _known.Entries.Count;

    /// <summary>Applies a change of a row; null stands for a row that does not match. False when the rows contradict the log.</summary>
    public bool Apply(TRow? before, TRow? after)
    {
        var leaves = before is not null && _known.Contains(before);
        var enters = after is not null && _known.Contains(after);
        if (leaves && enters && model.KeyOf(before!) == model.KeyOf(after!)) return Move(before!, after!);
        return (!leaves || Remove(before!)) && (!enters || Insert(new Entry<TRow>(after!)));
    }

    /// <summary>Takes other rows for all that was known; rows with the same key keep their slots.</summary>
    public void Replace(KnownInterval<TRow> next)
    {
        var old = new Dictionary<RowKey, Entry<TRow>>(_known.Entries.Count);
        foreach (var entry in _known.Entries)
        {
            Touch(entry);
            entry.Shown = false;
            old[model.KeyOf(entry.Row)] = entry;
        }

        for (var i = 0; i < next.Entries.Count; i++)
        {
            var row = next.Entries[i].Row;
            if (!old.TryGetValue(model.KeyOf(row), out var known)) continue;
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
        if (mayForget) _known.Keep(size.Capacity);
        var removed = new List<int>();
        var upserts = new List<Upsert<TRow>>();
        foreach (var (entry, _) in _touched)
            if (!entry.Shown && entry.Slot >= 0) removed.Add(Release(entry));
        foreach (var (entry, before) in _touched)
        {
            entry.Touched = false;
            if (entry.Shown) Publish(entry, before, upserts);
        }

        _touched.Clear();
        _removed = false;
        if (removed.Count == 0 && upserts.Count == 0) return null;
        _snapshot = null;
        _digest = null;
        return new Delta<TRow>(partition, version, model, removed, upserts);
    }

    /// <summary>The result as it is; not inside a step.</summary>
    public Snapshot<TRow> TakeSnapshot()
    {
        if (_snapshot is not null) return _snapshot;
        var slots = new int[_shown];
        var rows = new TRow[_shown];
        for (var i = 0; i < _shown; i++)
        {
            slots[i] = _known.Entries[i].Slot;
            rows[i] = _known.Entries[i].Row;
        }

        return _snapshot = new Snapshot<TRow>(model, slots, rows);
    }

    /// <summary>The rows of the result.</summary>
    public IReadOnlyList<TRow> Result => [.. _known.Entries.Take(_shown).Select(entry => entry.Row)];

    /// <summary>Hash of what those who look see.</summary>
    public long Digest(Guid seed) => _digest ??= ContentDigest.Of(model, Result, seed);

    /// <summary>The result as it was before changes, newest first. Null when rows are missing for it, or the rows contradict the log.</summary>
    public IReadOnlyList<TRow>? ResultBefore(IEnumerable<(TRow? Before, TRow? After)> changes)
    {
        var past = _known.Copy();
        foreach (var (before, after) in changes)
            if (!past.Replay(after, before)) return null;
        if (past.Upper is not null && past.Entries.Count < size.Wanted) return null;
        return [.. past.Entries.Take(size.Take ?? int.MaxValue).Select(entry => entry.Row)];
    }

    /// <summary>The result for somebody who has an older one.</summary>
    public KeptRows Keep(IReadOnlyList<TRow> past, ResumeKind kind)
    {
        var places = new Dictionary<RowKey, int>(past.Count);
        for (var i = 0; i < past.Count; i++) places.Add(model.KeyOf(past[i]), i);
        var (rows, slots) = (new Runs(), new Runs());
        var fresh = new List<Entry<TRow>>();
        foreach (var entry in _known.Entries.Take(_shown))
        {
            if (!places.TryGetValue(model.KeyOf(entry.Row), out var place) || !IsSame(past[place], entry.Row))
            {
                fresh.Add(entry);
                continue;
            }

            rows.Add(place);
            slots.Add(entry.Slot);
        }

        return new KeptRows(kind, rows.Pairs, slots.Pairs, new Snapshot<TRow>(model, [.. fresh.Select(entry => entry.Slot)], [.. fresh.Select(entry => entry.Row)]));
    }

    /// <summary>Encoded bytes of the rows that are known, guessed from a few of them.</summary>
    public long MeasuredBytes()
    {
        var count = _known.Entries.Count;
        if (count == 0) return 0;
        var step = Math.Max(1, count / Sample);
        var sample = Enumerable.Range(0, Math.Min(Sample, count)).Select(i => _known.Entries[i * step].Row).ToArray();
        var chunks = new Snapshot<TRow>(model, new int[sample.Length], sample).Chunks(WireEncoding.MessagePack, int.MaxValue);
        return chunks.Sum(chunk => (long)chunk.Columns.Length) * count / sample.Length;
    }

    private bool IsSame(TRow left, TRow right) => ReferenceEquals(left, right) || model.ChangedMembers(left, right) == 0;

    private bool Move(TRow before, TRow after)
    {
        var place = _known.Find(before);
        if (place < 0) return false;
        var entry = _known.Entries[place];
        if (order(before, after) == 0)
        {
            Touch(entry);
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
        _removed = true;
        return true;
    }

    private void RemoveAt(int place)
    {
        var entry = _known.Entries[place];
        Touch(entry);
        _known.Entries.RemoveAt(place);
        if (place >= _shown) return;
        _shown--;
        entry.Shown = false;
    }

    private bool Insert(Entry<TRow> entry)
    {
        var place = _known.Find(entry.Row);
        if (place >= 0) return false;
        Touch(entry);
        _known.Entries.Insert(~place, entry);
        if (~place >= _shown) return true;
        _shown++;
        entry.Shown = true;
        return true;
    }

    // The shown rows are always a prefix, so only rows at the border change sides.
    private void MoveBorder()
    {
        var target = Math.Min(size.Take ?? int.MaxValue, _known.Entries.Count);
        if (_removed && faults.HasFlag(PlantedFaults.WindowOneShortAfterRemoval)) target = Math.Min(target, Math.Max(0, (size.Take ?? int.MaxValue) - 1));
        while (_shown > target)
        {
            var entry = _known.Entries[--_shown];
            Touch(entry);
            entry.Shown = false;
        }

        while (_shown < target)
        {
            var entry = _known.Entries[_shown++];
            Touch(entry);
            entry.Shown = true;
        }
    }

    private void Touch(Entry<TRow> entry)
    {
        if (entry.Touched) return;
        entry.Touched = true;
        _touched.Add((entry, entry.Row));
    }

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
            var changed = ReferenceEquals(before, entry.Row) ? 0 : model.ChangedMembers(before, entry.Row);
            if (changed != 0) upserts.Add(new Upsert<TRow>(entry.Slot, changed, entry.Row));
            return;
        }

        entry.Slot = _slots.Take();
        upserts.Add(new Upsert<TRow>(entry.Slot, AllMembers, entry.Row));
    }

    private ulong AllMembers => ulong.MaxValue >> (64 - model.WireColumns.Count);
}
