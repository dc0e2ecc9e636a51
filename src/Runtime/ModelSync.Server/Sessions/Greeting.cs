using System.Diagnostics;
using ModelSync.Server.Authorization;
using ModelSync.Server.Contracts;
using ModelSync.Server.Queries;

namespace ModelSync.Server.Sessions;

/// <summary>What hello led to: who calls, and the parts of the session that need to know.</summary>
internal sealed record Greeting(
    Guid ClientId,
    Dialect Dialect,
    Caller Caller,
    DateTimeOffset? ExpiresAt,
    ActivityContext Trace,
    ILiveConnection Connection,
    Subscriptions Subscriptions,
    MutationQueue Mutations,
    IDisposable Place) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        Subscriptions.Leave();
        await Connection.DisposeAsync();
        Place.Dispose();
    }
}
