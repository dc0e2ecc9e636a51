using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Reading;

namespace ModelSync.Sqlite.Changes;

/// <summary>Follows the log. Each reader has a connection and a position; the log is kept from the slowest one on.</summary>
internal sealed class ChangeFeed(DatabaseFile file, LogReader log, CommitSignal signal, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan RetryDelay = TimeSpan.FromMilliseconds(100);

    private readonly ConcurrentDictionary<object, long> _positions = new();

    /// <summary>Up to where every reader has come; long.MaxValue without readers.</summary>
    public long SlowestPosition => _positions.Values.DefaultIfEmpty(long.MaxValue).Min();

    public async IAsyncEnumerable<CommitBatch> ReadAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = new object();
        _positions[reader] = after;
        Database? database = null;
        try
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var next = signal.Next;
                CommitBatch? batch = null;
                try
                {
                    database ??= file.OpenReader();
                    batch = Snapshot.Read(database, snapshot => log.Read(snapshot, after));
                }
                catch (SqliteException fault)
                {
                    // A feed never ends by itself: whatever the database has, it may pass.
                    logger.ChangeFeedFault(fault);
                    database?.Dispose();
                    database = null;
                    next = Task.Delay(RetryDelay, time, cancellationToken);
                }
                if (batch is null)
                {
                    await next.WaitAsync(cancellationToken);
                    continue;
                }
                yield return batch;
                _positions[reader] = after = batch.Version;
            }
        }
        finally
        {
            database?.Dispose();
            _positions.TryRemove(reader, out _);
        }
    }
}
