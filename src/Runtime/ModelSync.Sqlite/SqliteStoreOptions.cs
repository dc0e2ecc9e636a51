using ModelSync.Server.Faults;

namespace ModelSync.Sqlite;

/// <summary>How a surface uses its SQLite file. The defaults are safe.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>Microsoft.Data.Sqlite's connection string; it must name a file.</summary>
    public required string ConnectionString { get; init; }

    /// <summary>How often commits of other programs are looked for. Default 10 ms, about 4 µs each time.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromMilliseconds(10);

    /// <summary>How long a write waits while another program holds the write lock. Default 30 s.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most mutations in one durable commit. Default 32.</summary>
    public int GroupSize { get; init; } = 32;

    /// <summary>Writes that wait; beyond it whoever wants to write waits. Default 1,024.</summary>
    public int WriteQueue { get; init; } = 1_024;

    /// <summary>Connections that read. Default: 4.</summary>
    public int Readers { get; init; } = 4;

    /// <summary>The change log is kept at least so long, and as long as somebody reads it. Default 10 minutes.</summary>
    public TimeSpan LogRetention { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>A client that returns within it learns how its mutations ended. Default 14 days.</summary>
    public TimeSpan OutcomeRetention { get; init; } = TimeSpan.FromDays(14);

    /// <summary>Clients that stay away longer are forgotten. Default 30 days.</summary>
    public TimeSpan ClientRetention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How often log, outcomes and clients are pruned. Default 10 s.</summary>
    public TimeSpan PruneInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Set by tests.</summary>
    internal IFailpoints? Failpoints { get; init; }
}
