using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;
using ModelSync.Server.Faults;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Changes;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Reading;
using ModelSync.Sqlite.Schema;
using ModelSync.Sqlite.Writing;

namespace ModelSync.Sqlite;

/// <summary>
/// A SQLite file as the database of a surface: any program may write to it, this process owns the live view of it. See ARCHITECTURE.md.
/// </summary>
public sealed class SqliteStore : ISyncStore
{
    private readonly SqliteStoreOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly DatabaseFile _file;
    private readonly UnreadableRows _unreadable;
    private readonly Hydrator _hydrator;
    private readonly CancellationTokenSource _stopping = new();
    private Parts? _parts;

    /// <exception cref="StoreSetupException">An option is out of its range, or the connection string names no file.</exception>
    public SqliteStore(SqliteStoreOptions options, TimeProvider time, ILogger<SqliteStore> logger)
    {
        SqliteStoreRules.Check(options);
        _options = options;
        _time = time;
        _logger = logger;
        _file = new DatabaseFile(options.ConnectionString);
        _unreadable = new UnreadableRows(logger);
        _hydrator = new Hydrator(_unreadable);
    }

    /// <inheritdoc/>
    public Guid Epoch { get; private set; }

    /// <summary>How often a row was left out because its stored form is not canonical.</summary>
    public long UnreadableRowCount => _unreadable.Count;

    private Parts Opened => _parts ?? throw new InvalidOperationException("The store is not open.");

    /// <inheritdoc/>
    public async Task OpenAsync(SurfaceDescriptor surface, CancellationToken cancellationToken)
    {
        if (_parts is not null) throw new InvalidOperationException("The store is open.");
        var lease = FileLease.Take(_file.Path);
        try
        {
            var database = _file.OpenWriter();
            try
            {
                await OpenAsync(surface, database, lease);
            }
            catch
            {
                database.Dispose();
                throw;
            }
        }
        catch
        {
            lease.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Task<Hydration<TRow>> HydrateAsync<TRow>(HydrationRequest<TRow> request, CancellationToken cancellationToken)
        where TRow : class => Opened.Readers.ReadAsync(database => _hydrator.Read(database, request), cancellationToken);

    /// <inheritdoc/>
    public Task<long> ReadVersionAsync(CancellationToken cancellationToken) =>
        Opened.Readers.ReadAsync(database => database.Scalar(Snapshot.VersionSql), cancellationToken);

    /// <inheritdoc/>
    public Task<CommitBatch> ReadPastAsync(int most, CancellationToken cancellationToken) =>
        Opened.Readers.ReadAsync(database => Opened.Log.ReadPast(database, most), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KeptContract>> KeepContractAsync(KeptContract contract, int most, CancellationToken cancellationToken) =>
        Opened.Writer.WriteAsync(new KeepContractJob(contract, most, cancellationToken));

    /// <inheritdoc/>
    public IAsyncEnumerable<CommitBatch> ReadChangesAsync(long after, CancellationToken cancellationToken) => Opened.Feed.ReadAsync(after, cancellationToken);

    /// <inheritdoc/>
    public Task<ClientRegistration> RegisterClientAsync(Guid clientId, string userId, ResumeExchange? resume, CancellationToken cancellationToken) =>
        Opened.Writer.WriteAsync(new RegisterJob(clientId, userId, resume, _time, cancellationToken));

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredOutcome>> ReadOutcomesAsync(Guid clientId, long after, long upTo, CancellationToken cancellationToken) =>
        Opened.Readers.ReadAsync(database => Clients.Outcomes(database, clientId, after, upTo), cancellationToken);

    /// <inheritdoc/>
    public Task<MutationReceipt> ExecuteAsync(
        ClientSequence sequence,
        Func<IWriteTransaction, CancellationToken, ValueTask<MutationOutcome>> body,
        CancellationToken cancellationToken) => Opened.Writer.WriteAsync(new MutationJob(sequence, body, _time, _options.Failpoints, cancellationToken));

    /// <summary>Finishes the writes that wait and frees the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _parts, null) is not { } parts) return;
        await _stopping.CancelAsync();
        parts.Writer.Complete();
        _options.Failpoints?.Reach(Failpoint.AtShutdown);
        await parts.Running;
        parts.Lease.Remember(Epoch, parts.Database.Scalar(Snapshot.VersionSql));
        parts.Readers.Dispose();
        parts.Database.Dispose();
        parts.Lease.Dispose();
        _stopping.Dispose();
    }

    private async Task OpenAsync(SurfaceDescriptor surface, Database database, FileLease lease)
    {
        var signal = new CommitSignal();
        var writer = new Writer(database, _options, signal, _time, _logger);
        await SetUpAsync(surface, database, writer, lease);
        var readers = new ReaderPool(_file, _options.Readers);
        var log = new LogReader(surface, _unreadable);
        var feed = new ChangeFeed(_file, log, signal, _time, _logger);
        var foreign = new ForeignCommits(_file, signal, _options.PollInterval, _logger);
        var pruner = new Pruner(surface, _options, writer, feed, SeeVersionAsync, _time, _logger);
        var stopping = _stopping.Token;
        var running = Task.WhenAll(Task.Run(writer.RunAsync), foreign.RunAsync(stopping), Task.Run(() => pruner.RunAsync(stopping)));
        _parts = new Parts(lease, database, writer, readers, feed, log, running);
    }

    private async Task SetUpAsync(SurfaceDescriptor surface, Database database, Writer writer, FileLease lease)
    {
        await writer.BeginAsync();
        try
        {
            Epoch = new StoreSetup(database, surface).Run(Guid.NewGuid);
            CheckHistory(database, lease);
            database.Run("COMMIT");
        }
        finally
        {
            database.Rollback();
        }
        lease.Remember(Epoch, database.Scalar(Snapshot.VersionSql));
    }

    // A backup was put in the place of the database: what clients know of its old future must not count.
    private void CheckHistory(Database database, FileLease lease)
    {
        var (known, found) = (lease.KnownVersion(Epoch), database.Scalar(Snapshot.VersionSql));
        if (found >= known) return;
        _logger.Restored(known, found);
        Epoch = Guid.NewGuid();
        OwnSchema.WriteEpoch(database, Epoch);
    }

    private async Task<long> SeeVersionAsync(CancellationToken cancellationToken)
    {
        var version = await ReadVersionAsync(cancellationToken);
        Opened.Lease.Remember(Epoch, version);
        return version;
    }

    private sealed record Parts(FileLease Lease, Database Database, Writer Writer, ReaderPool Readers, ChangeFeed Feed, LogReader Log, Task Running);
}
