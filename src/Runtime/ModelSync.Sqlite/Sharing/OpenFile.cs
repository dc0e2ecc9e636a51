using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;
using ModelSync.Server.Faults;
using ModelSync.Sqlite.Changes;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Reading;
using ModelSync.Sqlite.Schema;
using ModelSync.Sqlite.Writing;

namespace ModelSync.Sqlite.Sharing;

/// <summary>A database file that is open, with what its surfaces share: one writer, one lease, one log, connections that read.</summary>
internal sealed class OpenFile : IAsyncDisposable
{
    private readonly DatabaseFile _file;
    private readonly SqliteStoreOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly FileLease _lease;
    private readonly Database _database;
    private readonly CommitSignal _signal = new();
    private readonly ConcurrentBag<ChangeFeed> _feeds = [];
    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;

    private OpenFile(DatabaseFile file, SqliteStoreOptions options, TimeProvider time, ILogger logger, FileLease lease, Database database)
    {
        (_file, _options, _time, _logger, _lease, _database) = (file, options, time, logger, lease, database);
        Writer = new Writer(database, options, _signal, time, logger);
        Readers = new ReaderPool(file, options.Readers);
    }

    public Guid Epoch { get; private set; }

    public Writer Writer { get; }

    public ReaderPool Readers { get; }

    public static async Task<OpenFile> OpenAsync(DatabaseFile file, IReadOnlyList<SurfaceDescriptor> surfaces, SqliteStoreOptions options, TimeProvider time, ILogger logger)
    {
        var lease = FileLease.Take(file.Path);
        Database? database = null;
        try
        {
            database = file.OpenWriter();
            var opened = new OpenFile(file, options, time, logger, lease, database);
            await opened.SetUpAsync(surfaces);
            opened.Start(surfaces);
            return opened;
        }
        catch
        {
            database?.Dispose();
            lease.Dispose();
            throw;
        }
    }

    public Task<long> ReadVersionAsync(CancellationToken cancellationToken) =>
        Readers.ReadAsync(database => database.Scalar(Snapshot.VersionSql), cancellationToken);

    /// <summary>Follows the log with the eyes of one surface. The log is kept for the slowest of all.</summary>
    public ChangeFeed Follow(LogReader log)
    {
        var feed = new ChangeFeed(_file, log, _signal, _time, _logger);
        _feeds.Add(feed);
        return feed;
    }

    /// <summary>Finishes the writes that wait and frees the file.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        Writer.Complete();
        _options.Failpoints?.Reach(Failpoint.AtShutdown);
        await _running;
        _lease.Remember(Epoch, _database.Scalar(Snapshot.VersionSql));
        Readers.Dispose();
        _database.Dispose();
        _lease.Dispose();
        _stopping.Dispose();
    }

    private void Start(IReadOnlyList<SurfaceDescriptor> surfaces)
    {
        var foreign = new ForeignCommits(_file, _signal, _options.PollInterval, _logger);
        var pruner = new Pruner(StoreSetup.TablesOf(surfaces), _options, Writer, SlowestPosition, SeeVersionAsync, _time, _logger);
        var stopping = _stopping.Token;
        _running = Task.WhenAll(Task.Run(Writer.RunAsync), foreign.RunAsync(stopping), Task.Run(() => pruner.RunAsync(stopping)));
    }

    private async Task SetUpAsync(IReadOnlyList<SurfaceDescriptor> surfaces)
    {
        await Writer.BeginAsync();
        try
        {
            Epoch = new StoreSetup(_database, surfaces).Run(Guid.NewGuid);
            CheckHistory();
            _database.Run("COMMIT");
        }
        finally
        {
            _database.Rollback();
        }
        _lease.Remember(Epoch, _database.Scalar(Snapshot.VersionSql));
    }

    // A backup was put in the place of the database: what clients know of its old future must not count.
    private void CheckHistory()
    {
        var (known, found) = (_lease.KnownVersion(Epoch), _database.Scalar(Snapshot.VersionSql));
        if (found >= known) return;
        _logger.Restored(known, found);
        Epoch = Guid.NewGuid();
        OwnSchema.WriteEpoch(_database, Epoch);
    }

    private async Task<long> SeeVersionAsync(CancellationToken cancellationToken)
    {
        var version = await ReadVersionAsync(cancellationToken);
        _lease.Remember(Epoch, version);
        return version;
    }

    private long SlowestPosition() => _feeds.Select(static feed => feed.SlowestPosition).DefaultIfEmpty(long.MaxValue).Min();
}
