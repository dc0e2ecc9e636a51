using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace ModelSync.Server.Queries.Partitions;

/// <summary>A read of the database that a partition waits for; it has at most one.</summary>
internal abstract class Reading(Partition partition)
{
    public Partition Partition { get; } = partition;

    /// <summary>Reads; the result is what the engine is told.</summary>
    public abstract Task<EngineEvent> RunAsync(ISyncStore store, CancellationToken cancellationToken);
}

/// <param name="after">Rows behind this one, to be appended; null: all rows, to replace what is known.</param>
internal sealed class Reading<TRow>(Partition partition, QueryShape shape, object arguments, TRow? after, int? limit) : Reading(partition)
    where TRow : class
{
    public TRow? After { get; } = after;

    public int? Limit { get; } = limit;

    public override async Task<EngineEvent> RunAsync(ISyncStore store, CancellationToken cancellationToken)
    {
        try
        {
            var read = await store.HydrateAsync(new HydrationRequest<TRow>(shape, arguments, After, Limit), cancellationToken);
            return new Hydrated<TRow>(this, read.Version, read.Rows);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return new HydrationFailed(this, fault);
        }
    }
}

/// <inheritdoc cref="Hydrated"/>
/// <param name="Rows">In the shape's order.</param>
internal sealed record Hydrated<TRow>(Reading<TRow> Read, long Version, IReadOnlyList<TRow> Rows) : Hydrated(Read, Version)
    where TRow : class;
