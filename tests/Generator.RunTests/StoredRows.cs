using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Sqlite;

namespace Generator.RunTests;

/// <summary>Rows in a SQLite file, and what the SQL of a live query selects of them.</summary>
internal sealed class StoredRows : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("modelsync-").FullName;
    private readonly SqliteStore _store;

    private StoredRows() =>
        _store = new SqliteStore(new SqliteStoreOptions { ConnectionString = $"Data Source={Path.Combine(_folder, "rows.db")};Pooling=False" }, TimeProvider.System, NullLogger<SqliteStore>.Instance);

    public static Task<StoredRows> OfAsync(SurfaceDescriptor surface, params IEnumerable<object>[] tables) => OfAsync(surface, "", tables);

    /// <param name="existing">SQL of another program, before the store opens the file.</param>
    public static async Task<StoredRows> OfAsync(SurfaceDescriptor surface, string existing, params IEnumerable<object>[] tables)
    {
        var stored = new StoredRows();
        if (existing.Length > 0) await stored.RunAsync(existing);
        await stored._store.OpenAsync(surface, default);
        var client = Guid.NewGuid();
        await stored._store.RegisterClientAsync(client, "tester", null, default);
        await stored._store.ExecuteAsync(
            new ClientSequence(client, "tester", 1),
            async (transaction, _) =>
            {
                foreach (var row in tables.SelectMany(rows => rows))
                    await surface.Models.Single(m => m.RowType == row.GetType()).Accept(new Insert(transaction, row));
                return new MutationOutcome(OutcomeStatus.Ok, default);
            },
            default);
        return stored;
    }

    /// <summary>Asserts that the query's SQL selects these rows in this order, value for value.</summary>
    public Task AgreeAsync(QueryShape shape, object arguments, IReadOnlyList<object> expected) => shape.Accept(new Hydrate(_store, arguments, expected));

    /// <summary>The rows that the query's SQL selects.</summary>
    public async Task<IReadOnlyList<TRow>> RowsAsync<TRow, TArguments>(QueryShape<TRow, TArguments> shape, TArguments arguments)
        where TRow : class
        where TArguments : class => [.. (await _store.HydrateAsync(new HydrationRequest<TRow>(shape, arguments, null, shape.Take(arguments)), default)).Rows];

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "rows.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private sealed class Insert(IWriteTransaction transaction, object row) : IModelVisitor<Task>
    {
        public async Task Visit<TRow>(ModelDescriptor<TRow> model)
            where TRow : class => await transaction.InsertAsync(model, (TRow)row);
    }

    private sealed class Hydrate(ISyncStore store, object arguments, IReadOnlyList<object> expected) : IQueryVisitor<Task>
    {
        public async Task Visit<TRow, TArguments>(QueryShape<TRow, TArguments> shape)
            where TRow : class
            where TArguments : class
        {
            var found = await store.HydrateAsync(new HydrationRequest<TRow>(shape, arguments, null, shape.Take(arguments)), default);
            Assert.Equal(expected.Cast<TRow>().Select(shape.RowModel.KeyOf), found.Rows.Select(shape.RowModel.KeyOf));
            foreach (var (want, got) in expected.Cast<TRow>().Zip(found.Rows))
                Assert.True(shape.RowModel.Changes(want, got).IsEmpty);
        }
    }
}
