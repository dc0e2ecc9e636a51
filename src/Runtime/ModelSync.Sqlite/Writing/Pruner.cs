using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;

namespace ModelSync.Sqlite.Writing;

/// <summary>Keeps the log as long as somebody reads it and at least for the retention time, and outcomes for the time in which a client may return.</summary>
internal sealed class Pruner(IReadOnlyList<TableDescriptor> tables, SqliteStoreOptions options, Writer writer, Func<long> slowestPosition, Func<CancellationToken, Task<long>> readVersion, TimeProvider time, ILogger logger)
{
    // Versions as they were at past ticks: the log itself has no clock.
    private readonly Queue<(DateTimeOffset At, long Version)> _past = new();
    private long _expired;

    public async Task RunAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(options.PruneInterval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stopping)) await PruneAsync(stopping);
        }
        catch (OperationCanceledException)
        {
            // The store closes.
        }
    }

    private async Task PruneAsync(CancellationToken stopping)
    {
        try
        {
            var now = time.GetUtcNow();
            _past.Enqueue((now, await readVersion(stopping)));
            while (_past.TryPeek(out var oldest) && oldest.At <= now - options.LogRetention) _expired = _past.Dequeue().Version;
            while (!stopping.IsCancellationRequested && await writer.WriteAsync(Job(now)))
            {
            }
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or ObjectDisposedException))
        {
            logger.PruneFault(fault);
        }
    }

    private PruneJob Job(DateTimeOffset now) => new(tables, Math.Min(_expired, slowestPosition()), now - options.OutcomeRetention, now - options.ClientRetention);
}
