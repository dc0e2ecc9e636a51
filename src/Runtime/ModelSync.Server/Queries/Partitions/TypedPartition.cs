using ModelSync.Generated.V1;
using ModelSync.Server.Changes;
using ModelSync.Server.Queries.Resume;
using ModelSync.Server.Storage;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries.Partitions;

/// <summary>A partition that knows its row type.</summary>
internal abstract class Partition<TRow> : Partition
    where TRow : class
{
    private readonly ModelDescriptor<TRow> _model;
    private readonly Comparison<TRow> _order;
    private readonly WindowSize _size;
    private readonly EngineOptions _options;
    private readonly Window<TRow> _window;

    protected Partition(int id, QueryShape shape, object arguments, ModelDescriptor<TRow> model, Comparison<TRow> order, EngineOptions options)
        : base(id, shape, arguments)
    {
        _model = model;
        _order = order;
        _options = options;
        _size = SizeOf(shape, arguments, options.MaxRows);
        _window = new Window<TRow>(model, order, _size, options.Faults);
    }

    public override bool IsIncomplete => Loaded && (Stale || _window.IsShort);

    public override int Shown => _window.Shown;

    /// <summary>Whether a row belongs to the result.</summary>
    public abstract bool Matches(TRow row);

    /// <summary>Takes part in a change. False when it has nothing to settle.</summary>
    public bool Apply(RowChange<TRow> change)
    {
        if (!Loaded || Stale) return false;
        var (before, after) = Matching(change);
        if (before is null && after is null) return false;
        if (!_window.Apply(before, after)) Stale = Contradicted = true;
        return true;
    }

    public override bool NeedsReading => !Loaded || Stale || _window.RunsLow;

    public override Reading NextReading() => !Loaded || Stale || Shape.Requery
        ? new Reading<TRow>(this, Shape, Arguments, null, _size.Capacity)
        : new Reading<TRow>(this, Shape, Arguments, _window.Upper, _window.Room);

    public override bool IsTooLarge => _window.Shown > _options.MaxRows;

    public override Installation Install(Hydrated read, CommitRing ring)
    {
        var (reading, version, rows) = (Hydrated<TRow>)read;
        if (!ring.Covers(version) || (reading.After is not null && Stale)) return Installation.TooOld;
        var fresh = KnownInterval<TRow>.Of(_order, reading.After, rows, reading.Limit);
        if (!Shape.Requery && !Replay(fresh, ring, version)) return Installation.Contradiction;
        if (reading.After is null) _window.Replace(fresh);
        else _window.Append(fresh);
        Loaded = true;
        Stale = Shape.Requery && version < TouchedAt;
        return Installation.Done;
    }

    public override Delta? Settle(long version) => _window.Settle(Id, version, mayForget: Reading is null);

    public override Snapshot TakeSnapshot() => _window.TakeSnapshot();

    public override long MeasuredBytes() => _window.MeasuredBytes();

    public override KeptRows? Keep(Known known, CommitRing ring)
    {
        if (ResultAt(known.Version, ring) is { } past && past.Count == known.Rows) return _window.Keep(past, ResumeKind.Log);
        return known.Digest is { } digest && digest == Digest() ? _window.Keep(_window.Result, ResumeKind.Digest) : null;
    }

    private long? Digest()
    {
        try
        {
            return _window.Digest(_options.Instance);
        }
        catch (WireException)
        {
            // A row that the wire cannot carry equals nothing that a client has.
            return null;
        }
    }

    // What matched then is what matches now with the changes taken back, newest first.
    private IReadOnlyList<TRow>? ResultAt(long version, CommitRing ring)
    {
        if (Shape.Requery || IsIncomplete || version > ring.Newest || !ring.Covers(version)) return null;
        var seen = _options.Faults.HasFlag(PlantedFaults.ResumeInclusive) ? version - 1 : version;
        return _window.ResultBefore(ring.After(seen).OfType<RowChange<TRow>>().Where(change => change.RowModel == _model).Select(Matching).Reverse());
    }

    private (TRow? Before, TRow? After) Matching(RowChange<TRow> change) =>
        (change.Before is { } old && Matches(old) ? old : null, change.After is { } now && Matches(now) ? now : null);

    private bool Replay(KnownInterval<TRow> fresh, CommitRing ring, long version)
    {
        var seen = _options.Faults.HasFlag(PlantedFaults.CursorInclusive) ? version - 1 : version;
        foreach (var change in ring.After(seen))
        {
            if (change is not RowChange<TRow> row || row.RowModel != _model) continue;
            var (before, after) = Matching(row);
            if (!fresh.Replay(before, after)) return false;
        }

        return true;
    }

    private static WindowSize SizeOf(QueryShape shape, object arguments, int maxRows)
    {
        var take = shape.Single ? 1 : shape.Take(arguments);
        return new WindowSize(take <= maxRows ? Math.Max(take.Value, 0) : null, maxRows);
    }
}

/// <summary>A partition that knows its arguments, too.</summary>
internal sealed class Partition<TRow, TArguments>(int id, QueryShape<TRow, TArguments> shape, TArguments arguments, EngineOptions options)
    : Partition<TRow>(id, shape, arguments, shape.RowModel, shape.Compare, options)
    where TRow : class
    where TArguments : class
{
    public TArguments Bound { get; } = arguments;

    // The generated match answers false for a fault inside; whatever still escapes must not take the engine down.
    public override bool Matches(TRow row)
    {
        try
        {
            return shape.Match(row, Bound);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return false;
        }
    }
}
