using ModelSync.Server.Queries;
using ModelSync.Server.Storage;
using ModelSync.Wire;

namespace ModelSync.Server.Hosting;

/// <summary>
/// Asks the store for its newest version and the engine to reach it, by the way that connections go; so a probe that passes has seen the database,
/// the change pump and the engine's loop at work.
/// </summary>
internal sealed class HealthProbe(ISyncStore store, ILiveQueries engine, TimeProvider time)
{
    /// <summary>Commits are on screens long before.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<SyncHealth> RunAsync(CancellationToken cancellationToken)
    {
        long version;
        try
        {
            version = await store.ReadVersionAsync(cancellationToken).WaitAsync(Patience, time, cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            return new SyncHealth(SyncCondition.Failed, $"The database cannot be read: {fault.GetType().Name}.", 0);
        }

        return await ReachAsync(version, cancellationToken);
    }

    private async Task<SyncHealth> ReachAsync(long version, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await using var visit = await engine.ConnectAsync(Guid.Empty, WireEncoding.MessagePack, _ => throw new InvalidOperationException("A probe has no mutations."), version, either.Token);
            return new SyncHealth(SyncCondition.Serving, $"The engine has reached version {version}.", version);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new SyncHealth(SyncCondition.Late, $"The engine has not reached version {version} within {Patience.TotalSeconds} s.", version);
        }
        catch (InvalidOperationException)
        {
            return new SyncHealth(SyncCondition.Failed, "The engine has stopped.", version);
        }
    }
}
