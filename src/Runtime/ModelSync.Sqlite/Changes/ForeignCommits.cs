using Microsoft.Extensions.Logging;
using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Changes;

/// <summary>Watches <c>PRAGMA data_version</c>, which changes when any other connection has committed: one read of shared memory, no file access.</summary>
internal sealed class ForeignCommits(DatabaseFile file, CommitSignal signal, TimeSpan interval, TimeProvider time, ILogger logger)
{
    public async Task RunAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(interval, time);
        Database? database = null;
        try
        {
            for (var seen = 0L; await timer.WaitForNextTickAsync(stopping);)
                (database, seen) = Look(database, seen);
        }
        catch (OperationCanceledException)
        {
            // The store closes.
        }
        finally
        {
            database?.Dispose();
        }
    }

    private (Database? Database, long Seen) Look(Database? database, long seen)
    {
        try
        {
            database ??= file.OpenReader();
            var current = database.Scalar("PRAGMA data_version");
            if (current != seen) signal.Raise();
            return (database, current);
        }
        catch (Exception fault)
        {
            logger.ForeignCommitsFault(fault);
            database?.Dispose();
            return (null, 0);
        }
    }
}
