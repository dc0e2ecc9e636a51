using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using ModelSync.Server.Queries;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;

namespace ModelSync.Server.Changes;

/// <summary>
/// Carries commits from the store to the engine. When the source fails it begins again behind the last batch that was handed on;
/// when the engine is behind, the source waits.
/// </summary>
internal sealed class ChangePump(ISyncStore store, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task RunAsync(long version, ChannelWriter<EngineEvent> engine, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await foreach (var batch in store.ReadChangesAsync(version, cancellationToken))
                {
                    await engine.WriteAsync(new Committed(batch), cancellationToken);
                    version = batch.Version;
                }
            }
            catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
            {
                logger.ChangesFailed(fault, version);
            }

            await Task.Delay(Pause, time, cancellationToken);
        }
    }
}
