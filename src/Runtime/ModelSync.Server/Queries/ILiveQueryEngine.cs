using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace ModelSync.Server.Queries;

/// <summary>The engine as its host sees it.</summary>
public interface ILiveQueryEngine : ILiveQueries
{
    /// <summary>Follows the store's changes until it is cancelled. Ends with an exception only when the engine cannot go on.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}

/// <summary>Makes the engine of a surface over a store that is open.</summary>
/// <param name="maxRows">Most rows of a live query that sets no smaller limit.</param>
public delegate ILiveQueryEngine MakeEngine(SurfaceDescriptor surface, ISyncStore store, int maxRows, TimeProvider time);
