using ModelSync.Generated.V1;
using ModelSync.Server.Changes;
using ModelSync.Server.Storage;

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
        var before = change.Before is { } old && Matches(old) ? old : null;
        var after = change.After is { } now && Matches(now) ? now : null;
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

    private bool Replay(KnownInterval<TRow> fresh, CommitRing ring, long version)
    {
        var seen = _options.Faults.HasFlag(PlantedFaults.CursorInclusive) ? version - 1 : version;
        foreach (var change in ring.After(seen))
        {
            if (change is not RowChange<TRow> row || row.RowModel != _model) continue;
            var before = row.Before is { } old && Matches(old) ? old : null;
            var after = row.After is { } now && Matches(now) ? now : null;
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
