using System.ComponentModel.DataAnnotations;

namespace ModelSync.Server.Hosting;

/// <summary>Limits and times of a surface; checked when the application starts. The defaults are safe.</summary>
public sealed class ModelSyncOptions
{
    /// <summary>Origins (<c>https://shop.example</c>) whose pages may connect beside those of the server's own origin. Default: none.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Largest message from a client, bytes. Default 64 KiB.</summary>
    [Range(1024, 1024 * 1024)]
    public int MaxFrameBytes { get; set; } = 64 * 1024;

    /// <summary>Live queries of one connection. Default 100.</summary>
    [Range(1, 10_000)]
    public int MaxQueries { get; set; } = 100;

    /// <summary>Subscriptions that one connection begins a second, lasting. Default 20.</summary>
    [Range(1, 100_000)]
    public int SubscriptionsPerSecond { get; set; } = 20;

    /// <summary>Subscriptions that one connection begins at once after a pause. Default 200: all its queries anew, twice.</summary>
    [Range(1, 100_000)]
    public int SubscriptionBurst { get; set; } = 200;

    /// <summary>Rows of one live query that sets no smaller limit. Default 1,000.</summary>
    [Range(1, 10_000)]
    public int MaxRows { get; set; } = 1_000;

    /// <summary>Mutations of one connection that wait behind the one that executes. Default 64.</summary>
    [Range(1, 10_000)]
    public int MaxQueuedMutations { get; set; } = 64;

    /// <summary>Mutations of one connection a second, lasting. Default 20.</summary>
    [Range(1, 100_000)]
    public int MutationsPerSecond { get; set; } = 20;

    /// <summary>Mutations of one connection at once after a pause. Default 100.</summary>
    [Range(1, 100_000)]
    public int MutationBurst { get; set; } = 100;

    /// <summary>Open connections in all. Default 10,000.</summary>
    [Range(1, 10_000_000)]
    public int MaxConnections { get; set; } = 10_000;

    /// <summary>
    /// Open connections from one address, or from one /64 of IPv6. Default 1,000: whole offices share an address. Behind a proxy use forwarded
    /// headers, or all come from its address.
    /// </summary>
    [Range(1, 10_000_000)]
    public int MaxConnectionsPerAddress { get; set; } = 1_000;

    /// <summary>Open connections of one signed-in user. Default 20.</summary>
    [Range(1, 1_000_000)]
    public int MaxConnectionsPerUser { get; set; } = 20;

    /// <summary>hello must come within it. Default 10 s.</summary>
    public TimeSpan HandshakeTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>The server pings after so much silence and closes after twice as much. Default 15 s.</summary>
    public TimeSpan Heartbeat { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>A client that takes nothing of what is being sent to it within it is dropped. Default 10 s.</summary>
    public TimeSpan SendStall { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest run of a mutation's method. Default 5 s.</summary>
    public TimeSpan MutationTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a stopping server lets the mutations that it has accepted end, and be acknowledged, before it closes connections. Keep it below the host's own shutdown timeout. Clients leave after 3 s by themselves. Default 2 s.</summary>
    public TimeSpan DrainTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Longest run of what a mutation asked to be done after its commit. Default 30 s.</summary>
    public TimeSpan AfterCommitTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Who comes back within it gets the changes since, not all rows. Zero keeps nothing for that. Default 5 min.</summary>
    public TimeSpan ResumeWindow { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Memory that may be kept for those who come back, bytes, about. Default 64 MiB.</summary>
    [Range(0L, 16L * 1024 * 1024 * 1024)]
    public long ResumeBytes { get; set; } = 64 * 1024 * 1024;
}
