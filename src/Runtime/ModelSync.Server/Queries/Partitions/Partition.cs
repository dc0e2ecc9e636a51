using ModelSync.Generated.V1;
using ModelSync.Server.Changes;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Resume;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries.Partitions;

/// <summary>The result of one shape with one set of arguments, kept live for all who subscribed to it.</summary>
internal abstract class Partition(int id, QueryShape shape, object arguments)
{
    /// <summary>Its name on the wire, never used again.</summary>
    public int Id { get; } = id;

    public QueryShape Shape { get; } = shape;

    public object Arguments { get; } = arguments;

    /// <summary>Who looks.</summary>
    public List<Link> Links { get; } = [];

    /// <summary>The newest deltas, for those who come back.</summary>
    public DeltaRing Recent { get; } = new();

    /// <summary>Memory that they take, about.</summary>
    public long RecentBytes { get; set; }

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
    public TimeSpan? IncompleteSince { get; set; }

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
