using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using ModelSync.Server.Faults;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Changes;
using ModelSync.Sqlite.Connections;
using SQLitePCL;

namespace ModelSync.Sqlite.Writing;

/// <summary>
/// The one writer of this process. Jobs that wait together share a durable commit, each in a savepoint. When the queue is full, whoever wants to
/// write waits.
/// </summary>
internal sealed class Writer
{
    private const string Savepoint = "SAVEPOINT job";
    private const string Release = "RELEASE job";
    private const string Undo = "ROLLBACK TO job";

    private static readonly TimeSpan BusyDelay = TimeSpan.FromMilliseconds(5);

    private readonly Database _database;
    private readonly SqliteStoreOptions _options;
    private readonly CommitSignal _signal;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Channel<WriteJob> _queue;

    public Writer(Database database, SqliteStoreOptions options, CommitSignal signal, TimeProvider time, ILogger logger)
    {
        _database = database;
        _options = options;
        _signal = signal;
        _time = time;
        _logger = logger;
        _queue = Channel.CreateBounded<WriteJob>(new BoundedChannelOptions(options.WriteQueue) { SingleReader = true });
    }

    public async Task<TResult> WriteAsync<TResult>(WriteJob<TResult> job)
    {
        try
        {
            await _queue.Writer.WriteAsync(job, job.Cancellation);
        }
        catch (ChannelClosedException)
        {
            throw Closed();
        }
        return await job.Task;
    }

    /// <summary>Takes no more jobs; those that wait are still done.</summary>
    public void Complete() => _queue.Writer.TryComplete();

    /// <summary>Ends after <see cref="Complete"/> and the last job.</summary>
    public async Task RunAsync()
    {
        var group = new List<WriteJob>(_options.GroupSize);
        while (await _queue.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < _options.GroupSize && _queue.Reader.TryRead(out var job)) group.Add(job);
            await CommitAsync(group);
        }
    }

    /// <summary>Gets the write lock; other programs may hold it for a while.</summary>
    public async ValueTask BeginAsync()
    {
        var start = _time.GetTimestamp();
        while (true)
        {
            try
            {
                _database.Run("BEGIN IMMEDIATE");
                return;
            }
            catch (SqliteException busy) when (busy.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
            {
                if (_time.GetElapsedTime(start) > _options.BusyTimeout)
                    throw new StoreUnavailableException($"Another program held the write lock of the database for more than {_options.BusyTimeout.TotalSeconds:0} s.", busy);
            }
            await Task.Delay(BusyDelay, _time);
        }
    }

    private async ValueTask CommitAsync(IReadOnlyList<WriteJob> group)
    {
        if (await TryCommitAsync(group) is not { } fault) return;
        var open = group.Where(job => !job.IsSettled).ToList();
        // Without the lock there is nothing to try one by one.
        if (open.Count <= 1 || fault is StoreUnavailableException { InnerException: SqliteException { SqliteErrorCode: raw.SQLITE_BUSY or raw.SQLITE_LOCKED } })
        {
            foreach (var job in open) job.Failed(fault);
            return;
        }
        _logger.GroupFault(fault, open.Count);
        foreach (var job in open) await CommitAsync([job]);
    }

    private async ValueTask<Exception?> TryCommitAsync(IReadOnlyList<WriteJob> group)
    {
        try
        {
            Reach(Failpoint.BeforeTransaction);
            await BeginAsync();
            var done = new List<WriteJob>(group.Count);
            foreach (var job in group)
            {
                if (done.Count > 0) Reach(Failpoint.BetweenSavepoints);
                if (await TryRunAsync(job)) done.Add(job);
            }
            Reach(Failpoint.BeforeCommit);
            _database.Run("COMMIT");
            Reach(Failpoint.AfterCommit);
            foreach (var job in done) job.Committed();
            _signal.Raise();
            return null;
        }
        catch (Exception fault)
        {
            Rollback();
            return fault is SqliteException ? new StoreUnavailableException($"The database could not commit: {fault.Message}", fault) : fault;
        }
    }

    // A connection that cannot even roll back answers every later job with its error; the loop itself goes on.
    private void Rollback()
    {
        try
        {
            _database.Rollback();
        }
        catch (SqliteException fault)
        {
            _logger.RollbackFault(fault);
        }
    }

    private async ValueTask<bool> TryRunAsync(WriteJob job)
    {
        if (job.IsSettled) return false;
        if (job.Cancellation.IsCancellationRequested)
        {
            job.Failed(new OperationCanceledException(job.Cancellation));
            return false;
        }
        _database.Run(Savepoint);
        try
        {
            await job.RunAsync(_database);
            _database.Run(Release);
            return true;
        }
        // Some errors (a full disk, for one) end the whole transaction: then the group starts over.
        catch (Exception fault) when (_database.InTransaction)
        {
            _database.Run(Undo);
            _database.Run(Release);
            job.Failed(fault);
            return false;
        }
    }

    private void Reach(Failpoint point) => _options.Failpoints?.Reach(point);

    private static ObjectDisposedException Closed() => new(nameof(SqliteStore));
}
