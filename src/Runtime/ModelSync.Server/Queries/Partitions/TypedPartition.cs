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
    private readonly Window<TRow> _window;

    protected Partition(int id, PartitionKind<TRow> kind, object arguments)
        : base(id) => _window = new Window<TRow>(kind, TakeOf(kind, arguments));

    protected abstract PartitionKind<TRow> Kind { get; }

    public sealed override QueryShape Shape => Kind.Shape;

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
        ? new Reading<TRow>(this, Shape, Arguments, null, _window.Size.Capacity)
        : new Reading<TRow>(this, Shape, Arguments, _window.Upper, _window.Room);

    public override bool IsTooLarge => _window.Shown > Kind.Options.MaxRows;

    public override Installation Install(Hydrated read, CommitRing ring)
    {
        var (reading, version, rows) = (Hydrated<TRow>)read;
        if (!ring.Covers(version) || (reading.After is not null && Stale)) return Installation.TooOld;
        var fresh = KnownInterval<TRow>.Of(Kind.Order, reading.After, rows, reading.Limit);
        if (!Shape.Requery && !Replay(fresh, ring, version)) return Installation.Contradiction;
        if (reading.After is null) _window.Replace(fresh);
        else _window.Append(fresh);
        Loaded = true;
        Stale = Shape.Requery && version < TouchedAt;
        return Installation.Done;
    }

    public override Delta? Settle(long version) => _window.Settle(Id, version, mayForget: Reading is null);

    public override Snapshot TakeSnapshot() => _window.TakeSnapshot();

    public override bool HoldsSnapshot => _window.HoldsSnapshot;

    public override void ForgetSnapshot() => _window.ForgetSnapshot();

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
            return _window.TakeSnapshot().Digest(Kind.Options.Instance);
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
        var seen = Kind.Options.Faults.HasFlag(PlantedFaults.ResumeInclusive) ? version - 1 : version;
        return _window.ResultBefore(ring.After(seen).OfType<RowChange<TRow>>().Where(change => change.RowModel == Kind.Model).Select(Matching).Reverse());
    }

    private (TRow? Before, TRow? After) Matching(RowChange<TRow> change) =>
        (change.Before is { } old && Matches(old) ? old : null, change.After is { } now && Matches(now) ? now : null);

    private bool Replay(KnownInterval<TRow> fresh, CommitRing ring, long version)
    {
        var seen = Kind.Options.Faults.HasFlag(PlantedFaults.CursorInclusive) ? version - 1 : version;
        foreach (var change in ring.After(seen))
        {
            if (change is not RowChange<TRow> row || row.RowModel != Kind.Model) continue;
            var (before, after) = Matching(row);
            if (!fresh.Replay(before, after)) return false;
        }

        return true;
    }

    private static int? TakeOf(PartitionKind<TRow> kind, object arguments)
    {
        var take = kind.Shape.Single ? 1 : kind.Shape.Take(arguments);
        return take <= kind.Options.MaxRows ? Math.Max(take.Value, 0) : null;
    }
}

/// <summary>A partition that knows its arguments, too.</summary>
internal sealed class Partition<TRow, TArguments>(int id, PartitionKind<TRow, TArguments> kind, TArguments arguments)
    : Partition<TRow>(id, kind, arguments)
    where TRow : class
    where TArguments : class
{
    public TArguments Bound { get; } = arguments;

    public override object Arguments => Bound;

    public override bool Matches(TRow row) => kind.Matches(row, Bound);

    protected override PartitionKind<TRow> Kind => kind;
}
