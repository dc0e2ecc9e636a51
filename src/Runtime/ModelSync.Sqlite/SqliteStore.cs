using Microsoft.Extensions.Logging;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Changes;
using ModelSync.Sqlite.Reading;
using ModelSync.Sqlite.Sharing;
using ModelSync.Sqlite.Writing;

namespace ModelSync.Sqlite;

/// <summary>
/// A SQLite file as the database of a surface, or of several: any program may write to it, this process owns the live view of it. See ARCHITECTURE.md.
/// </summary>
public sealed class SqliteStore : ISyncStore
{
    private readonly SqliteDatabase _database;
    private readonly Hydrator _hydrator;
    private Parts? _parts;

    /// <exception cref="StoreSetupException">An option is out of its range, or the connection string names no file.</exception>
    public SqliteStore(SqliteStoreOptions options, TimeProvider time, ILogger<SqliteStore> logger)
        : this(new SqliteDatabase(options, [], time, logger))
    {
    }

    /// <param name="database">A file that other surfaces may use too.</param>
    internal SqliteStore(SqliteDatabase database)
    {
        _database = database;
        _hydrator = new Hydrator(database.Unreadable);
    }

    /// <inheritdoc/>
    public Guid Epoch { get; private set; }

    /// <summary>How often a row of the file was left out because its stored form is not canonical.</summary>
    public long UnreadableRowCount => _database.Unreadable.Count;

    private Parts Opened => _parts ?? throw new InvalidOperationException("The store is not open.");

    private OpenFile File => Opened.File;

    /// <inheritdoc/>
    public async Task OpenAsync(SurfaceDescriptor surface, CancellationToken cancellationToken)
    {
        if (_parts is not null) throw new InvalidOperationException("The store is open.");
        var file = await _database.OpenAsync(surface);
        var log = new LogReader(surface, _database.Unreadable);
        Epoch = file.Epoch;
        _parts = new Parts(file, log, file.Follow(log));
    }

    /// <inheritdoc/>
    public Task<Hydration<TRow>> HydrateAsync<TRow>(HydrationRequest<TRow> request, CancellationToken cancellationToken)
        where TRow : class => File.Readers.ReadAsync(database => _hydrator.Read(database, request), cancellationToken);

    /// <inheritdoc/>
    public Task<long> ReadVersionAsync(CancellationToken cancellationToken) =>
        File.ReadVersionAsync(cancellationToken);

    /// <inheritdoc/>
    public Task<CommitBatch> ReadPastAsync(int most, CancellationToken cancellationToken) =>
        File.Readers.ReadAsync(database => Opened.Log.ReadPast(database, most), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<KeptContract>> KeepContractAsync(KeptContract contract, int most, CancellationToken cancellationToken) =>
        File.Writer.WriteAsync(new KeepContractJob(contract, most, cancellationToken));

    /// <inheritdoc/>
    public IAsyncEnumerable<CommitBatch> ReadChangesAsync(long after, CancellationToken cancellationToken) => Opened.Feed.ReadAsync(after, cancellationToken);

    /// <inheritdoc/>
    public Task<ClientRegistration> RegisterClientAsync(Guid clientId, string userId, ResumeExchange? resume, CancellationToken cancellationToken) =>
        File.Writer.WriteAsync(new RegisterJob(clientId, userId, resume, _database.Time, cancellationToken));

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredOutcome>> ReadOutcomesAsync(Guid clientId, long after, long upTo, CancellationToken cancellationToken) =>
        File.Readers.ReadAsync(database => Clients.Outcomes(database, clientId, after, upTo), cancellationToken);

    /// <inheritdoc/>
    public Task<MutationReceipt> ExecuteAsync(
        ClientSequence sequence,
        Func<IWriteTransaction, CancellationToken, ValueTask<MutationOutcome>> body,
        CancellationToken cancellationToken) => File.Writer.WriteAsync(new MutationJob(sequence, body, _database.Time, _database.Options.Failpoints, cancellationToken));

    /// <summary>Leaves the file. The last surface that does finishes the writes that wait and frees it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _parts, null) is not null) await _database.CloseAsync();
    }

    private sealed record Parts(OpenFile File, LogReader Log, ChangeFeed Feed);
}
