using Microsoft.Extensions.Logging;
using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Changes;

/// <summary>
/// Watches <c>PRAGMA data_version</c>, which changes when any other connection has committed: one read of shared memory, no file access.
/// On a thread of its own: a look takes microseconds, but a worker of the thread pool that is woken for it then spins for a hundred, in search of more work.
/// </summary>
internal sealed class ForeignCommits(DatabaseFile file, CommitSignal signal, TimeSpan interval, ILogger logger)
{
    /// <summary>Completes when the store closes.</summary>
    public Task RunAsync(CancellationToken stopping) =>
        Task.Factory.StartNew(() => Watch(stopping), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Watch(CancellationToken stopping)
    {
        Database? database = null;
        for (var seen = 0L; !stopping.WaitHandle.WaitOne(interval);)
            (database, seen) = Look(database, seen);
        database?.Dispose();
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
