using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries;

/// <summary>What happens to the engine. It knows the world by these and changes it by <see cref="EngineEffect"/>s only.</summary>
internal abstract record EngineEvent;

/// <summary>Commits arrived. A batch that the engine has seen is skipped; one behind a gap makes every partition be read again.</summary>
internal sealed record Committed(CommitBatch Batch) : EngineEvent;

/// <summary>A connection begins.</summary>
/// <param name="AtLeast">It waits until the engine has come so far.</param>
internal sealed record Connected(Connection Connection, long AtLeast) : EngineEvent;

/// <summary>A connection is gone. A repeat does nothing.</summary>
internal sealed record Disconnected(Connection Connection) : EngineEvent;

/// <summary>A subscription begins; one with the same id ends before.</summary>
/// <param name="Known">What the client still shows of it, if it may resume.</param>
internal sealed record Subscribed(Connection Connection, int SubId, LiveQuery Query, Known? Known = null) : EngineEvent
{
    /// <summary>The engine may have an earlier one under the id.</summary>
    public bool Replaces { get; init; }
}

/// <summary>A subscription ends. Unknown ids do nothing.</summary>
internal sealed record Unsubscribed(Connection Connection, int SubId) : EngineEvent;

/// <summary>A connection has sent everything that it was given.</summary>
internal sealed record Drained(Connection Connection) : EngineEvent;

/// <summary>A read of the database ended.</summary>
/// <param name="Reading">What was asked for.</param>
/// <param name="Version">Version of the rows.</param>
internal abstract record Hydrated(Reading Reading, long Version) : EngineEvent;

/// <summary>A read of the database failed.</summary>
internal sealed record HydrationFailed(Reading Reading, Exception Fault) : EngineEvent;

/// <summary>Time has passed.</summary>
internal sealed record Woken : EngineEvent;

/// <summary>What the engine wants done.</summary>
internal abstract record EngineEffect;

/// <summary>Read rows; answered by <see cref="Hydrated"/> or <see cref="HydrationFailed"/>.</summary>
internal sealed record Hydrate(Reading Reading) : EngineEffect;

/// <summary>Hand a frame to a connection; answered by <see cref="Drained"/>.</summary>
internal sealed record Deliver(Connection Connection, Frame Frame) : EngineEffect;

/// <summary>Tell a connection that it has begun.</summary>
/// <param name="Floor">What happened after this version is known.</param>
internal sealed record Begun(Connection Connection, long Version, long Floor) : EngineEffect;

/// <summary>Tell a connection that the engine has given it up.</summary>
internal sealed record GiveUp(Connection Connection, WireError Error) : EngineEffect;

/// <summary>Say that a query was matched against rows that the log contradicts, or could not be read.</summary>
internal sealed record Report(QueryShape Shape, string Problem, Exception? Fault = null) : EngineEffect;
