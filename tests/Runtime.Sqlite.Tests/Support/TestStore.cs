using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Sqlite;

namespace Runtime.Sqlite.Tests.Support;

/// <summary>A store over a file of its own, with one registered client.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly TempFolder _folder;
    private bool _ownsFolder;
    private long _sequence;

    private TestStore(TempFolder folder, bool ownsFolder, SqliteStore store)
    {
        _folder = folder;
        _ownsFolder = ownsFolder;
        Store = store;
    }

    public static ModelDescriptor<Item> Items => (ModelDescriptor<Item>)ShopSync.Descriptor.Models.Single(model => model.Name == "Item");

    public static ModelDescriptor<Auction> Auctions => (ModelDescriptor<Auction>)ShopSync.Descriptor.Models.Single(model => model.Name == "Auction");

    public SqliteStore Store { get; }

    public string Path => _folder.Database;

    public Guid Client { get; private init; }

    public static async Task<TestStore> OpenAsync(
        TempFolder? folder = null, SurfaceDescriptor? surface = null, TimeProvider? time = null, Func<SqliteStoreOptions, SqliteStoreOptions>? configure = null)
    {
        var own = folder ?? new TempFolder();
        var options = new SqliteStoreOptions { ConnectionString = $"Data Source={own.Database}" };
        var store = new SqliteStore(configure?.Invoke(options) ?? options, time ?? TimeProvider.System, NullLogger<SqliteStore>.Instance);
        try
        {
            await store.OpenAsync(surface ?? ShopSync.Descriptor, default);
        }
        catch
        {
            await store.DisposeAsync();
            if (folder is null) own.Dispose();
            throw;
        }
        var test = new TestStore(own, ownsFolder: true, store) { Client = Guid.NewGuid() };
        await store.RegisterClientAsync(test.Client, "ada", null, default);
        return test;
    }

    /// <summary>The next store over the same file deletes the folder.</summary>
    public TempFolder TakeFolder()
    {
        _ownsFolder = false;
        return _folder;
    }

    public static MutationOutcome Ok { get; } = new(OutcomeStatus.Ok, new byte[] { 1 });

    public static QueryShape Query(string name) => ShopSync.Descriptor.Queries.Single(query => query.Name == name);

    public static Item Item(long id, string title = "lamp", int room = 1) => new() { Id = id, Title = title, Room = room };

    /// <summary>Runs a mutation of the registered client that must be applied.</summary>
    public async Task<MutationReceipt> WriteAsync(Func<IWriteTransaction, ValueTask> write)
    {
        var receipt = await Store.ExecuteAsync(new ClientSequence(Client, "ada", ++_sequence), async (transaction, _) =>
        {
            await write(transaction);
            return Ok;
        }, default);
        Assert.Equal(ReceiptKind.Applied, receipt.Kind);
        return receipt;
    }

    /// <summary>As <see cref="WriteAsync"/>; the sequence number by which it is acknowledged.</summary>
    public async Task<long> MutateAsync(Func<IWriteTransaction, ValueTask> write)
    {
        await WriteAsync(write);
        return _sequence;
    }

    public Task<MutationReceipt> InsertAsync(params Item[] items) => WriteAsync(async transaction =>
    {
        foreach (var item in items) await transaction.InsertAsync(Items, item);
    });

    /// <summary>Another program that uses ADO.NET.</summary>
    public int Ado(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    public Task<Hydration<Item>> AllItemsAsync() => Store.HydrateAsync(new HydrationRequest<Item>(new AllRows(Items), "", null, null), default);

    /// <summary>The batches after a version until the store's version is reached.</summary>
    public async Task<List<CommitBatch>> ChangesAsync(long after)
    {
        var batches = new List<CommitBatch>();
        var until = await Store.ReadVersionAsync(default);
        if (after >= until) return batches;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await foreach (var batch in Store.ReadChangesAsync(after, limit.Token))
        {
            batches.Add(batch);
            if (batch.Version >= until) break;
        }
        return batches;
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        if (_ownsFolder) _folder.Dispose();
    }
}
