using Microsoft.Data.Sqlite;
using ModelSync.Generated.V1;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Wide;

/// <summary>The most columns that a model may have are as many as its log has room for.</summary>
public sealed class WidestTableTests
{
    // MSYNC1002.
    private const int Most = 999;

    [Theory]
    [InlineData(StorageKind.Int)]
    [InlineData(StorageKind.Text)]
    [InlineData(StorageKind.GuidText)]
    [InlineData(StorageKind.InstantText)]
    [InlineData(StorageKind.SortableDecimal)]
    public async Task A_table_of_the_most_columns_is_made_and_its_writes_are_logged(StorageKind kind)
    {
        await using var store = await TestStore.OpenAsync(surface: Surface(Most, kind));
        var version = await store.Store.ReadVersionAsync(default);
        store.Ado("INSERT INTO Thing(Id) VALUES (1)");
        store.Ado("UPDATE Thing SET Id = 2");
        store.Ado("INSERT OR REPLACE INTO Thing(Id) VALUES (2)");
        store.Ado("DELETE FROM Thing");
        // A row that is replaced is a change by itself.
        Assert.Equal(5, await store.Store.ReadVersionAsync(default) - version);
    }

    [Fact]
    public async Task Its_log_has_no_room_for_one_more()
    {
        var refused = await Assert.ThrowsAsync<SqliteException>(() => TestStore.OpenAsync(surface: Surface(Most + 1, StorageKind.Int)));
        Assert.Contains("too many columns on _modelsync_log_Thing", refused.Message, StringComparison.Ordinal);
    }

    private static SurfaceDescriptor Surface(int columns, StorageKind kind) => new()
    {
        Name = "Things",
        WireHash = new byte[32],
        Models = [new ThingModel(new TableDescriptor("Thing", [new("Id", StorageKind.Int), .. Enumerable.Range(1, columns - 1).Select(n => new ColumnDescriptor($"Column{n}", kind, Nullable: true))], [0]))],
        Queries = [],
        Mutations = [],
    };
}
