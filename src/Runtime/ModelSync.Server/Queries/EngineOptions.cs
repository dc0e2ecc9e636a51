using ModelSync.Server.Faults;

namespace ModelSync.Server.Queries;

/// <summary>Bounds of the live-query engine.</summary>
internal sealed record EngineOptions
{
    /// <summary>Rows of one result; more end the subscription.</summary>
    public int MaxRows { get; init; } = 1_000;

    /// <summary>Encoded changes that wait for one connection; above it they are dropped and the rows are sent anew.</summary>
    public int SoftBytes { get; init; } = 256 * 1024;

    /// <summary>Everything that waits for one connection; above it the connection is given up.</summary>
    public int HardBytes { get; init; } = 2 * 1024 * 1024;

    /// <summary>Size of a snap message that is not exceeded by more than one row.</summary>
    public int ChunkBytes { get; init; } = 256 * 1024;

    /// <summary>How long a frame waits for a query that is being read again, before it goes without.</summary>
    public TimeSpan Hold { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Reads of the database at the same time.</summary>
    public int MaxHydrations { get; init; } = 4;

    /// <summary>Failed reads after which a query that has no rows yet gives up.</summary>
    public int MaxAttempts { get; init; } = 3;

    /// <summary>Pause after a failed read; doubles with each further one, up to 64 times.</summary>
    public TimeSpan RetryPause { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Commits kept to bring older reads to the present.</summary>
    public int RingCommits { get; init; } = 4_096;

    /// <summary>Changes kept to bring older reads to the present.</summary>
    public int RingChanges { get; init; } = 65_536;

    /// <summary>Changes of one model in one step above which its partitions are read again instead.</summary>
    public int BulkChanges { get; init; } = 5_000;

    /// <summary>This run of the engine: partitions and slots belong to it, and digests begin with it.</summary>
    public Guid Instance { get; init; }

    /// <summary>How long what clients need that come back is kept. Zero: not at all.</summary>
    public TimeSpan ResumeWindow { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How much memory it may take, about.</summary>
    public long ResumeBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Mistakes that tests switch on.</summary>
    public PlantedFaults Faults { get; init; }

    /// <summary>Set by tests.</summary>
    public IFailpoints? Failpoints { get; init; }

    /// <summary>Commits and reads that wait for the engine; above it their sources wait.</summary>
    public int InboxCapacity { get; init; } = 1_024;
}
