using ModelSync.Generated.V1;
using ModelSync.Server.Changes;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Resume;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries.Partitions;

/// <summary>
/// The result of one shape with one set of arguments, kept live for all who subscribed to it. There may be a million: what all of a shape share
/// is in its <see cref="PartitionKind"/>, and what few need is made when they do.
/// </summary>
internal abstract class Partition(int id)
{
    private static readonly TimeSpan Never = TimeSpan.MinValue;

    private OneOrMany<Link> _links;
    private DeltaRing _recent = new();
    private TimeSpan _incompleteSince = Never;

    /// <summary>Its name on the wire, never used again.</summary>
    public int Id { get; } = id;

    public abstract QueryShape Shape { get; }

    public abstract object Arguments { get; }

    /// <summary>Who looks.</summary>
    public ref OneOrMany<Link> Links => ref _links;

    /// <summary>The newest deltas, for those who come back.</summary>
    public ref DeltaRing Recent => ref _recent;

    /// <summary>Set while nobody looks and the partition is kept.</summary>
    public Lingering? Lingers { get; set; }

    /// <summary>Those who looked were told that it has ended.</summary>
    public bool Ended { get; set; }

    /// <summary>It can be kept up to date without a read.</summary>
    public bool CanLinger => Loaded && !Ended && !NeedsReading;

    /// <summary>The read under way.</summary>
    public Reading? Reading { get; set; }

    /// <summary>It waits for its turn to read.</summary>
    public bool Queued { get; set; }

    /// <summary>It has had its first rows.</summary>
    public bool Loaded { get; protected set; }

    /// <summary>Its rows are of an older version, until they are read again.</summary>
    public bool Stale { get; set; }

    /// <summary>Position of the newest change that a read must have seen, for shapes that are re-queried.</summary>
    public long TouchedAt { get; set; }

    /// <summary>Nobody looks any more.</summary>
    public bool Retired { get; set; }

    /// <summary>Reads that failed in a row.</summary>
    public int Failures { get; set; }

    /// <summary>When the rows became less than the whole truth.</summary>
    public TimeSpan? IncompleteSince
    {
        get => _incompleteSince == Never ? null : _incompleteSince;
        set => _incompleteSince = value ?? Never;
    }

    /// <summary>It waits for the end of the step.</summary>
    public bool Unsettled { get; set; }

    /// <summary>Number of the last change that it was asked about.</summary>
    public long AskedAbout { get; set; }

    /// <summary>Rows of the result are missing or old.</summary>
    public abstract bool IsIncomplete { get; }

    /// <summary>Rows in the result.</summary>
    public abstract int Shown { get; }

    /// <summary>Its rows, or the ones behind them, have to be read.</summary>
    public abstract bool NeedsReading { get; }

    /// <summary>The log said what the rows cannot be: a fault somewhere, healed by reading them again.</summary>
    protected bool Contradicted { get; set; }

    /// <summary>Whether that happened since the last call.</summary>
    public bool TakeContradiction()
    {
        var happened = Contradicted;
        Contradicted = false;
        return happened;
    }

    /// <summary>What to read now.</summary>
    public abstract Reading NextReading();

    /// <summary>More rows than a result may have.</summary>
    public abstract bool IsTooLarge { get; }

    /// <summary>Takes what was read and brings it to the engine's version. Otherwise it has to be read again.</summary>
    public abstract Installation Install(Hydrated read, CommitRing ring);

    /// <summary>Ends a step.</summary>
    public abstract Delta? Settle(long version);

    /// <summary>Encoded bytes of the rows that it knows, about.</summary>
    public abstract long MeasuredBytes();

    /// <summary>The result for somebody who shows an older one; null when what changed since cannot be told and the content differs.</summary>
    public abstract KeptRows? Keep(Known known, CommitRing ring);

    /// <summary>The whole result.</summary>
    public abstract Snapshot TakeSnapshot();

    /// <summary>The whole result was asked for, and is kept for who asks next.</summary>
    public abstract bool HoldsSnapshot { get; }

    /// <summary>It is not kept any longer.</summary>
    public abstract void ForgetSnapshot();
}

/// <summary>What became of rows that were read.</summary>
internal enum Installation
{
    /// <summary>They are part of the partition, at the engine's version.</summary>
    Done,

    /// <summary>What happened since is not known any more, or the partition has moved on.</summary>
    TooOld,

    /// <summary>They contradict the log.</summary>
    Contradiction,
}
