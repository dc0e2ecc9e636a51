using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Schema;

public class SetupTests
{
    [Fact]
    public async Task A_second_server_on_the_file_is_refused_until_the_first_has_ended()
    {
        using var folder = new TempFolder();
        var first = await TestStore.OpenAsync(folder);
        first.TakeFolder();

        var refused = await Assert.ThrowsAsync<StoreSetupException>(() => TestStore.OpenAsync(folder));
        Assert.Contains("Another ModelSync server", refused.Message, StringComparison.Ordinal);

        await first.DisposeAsync();
        var second = await TestStore.OpenAsync(folder);
        second.TakeFolder();
        await second.DisposeAsync();
    }

    [Fact]
    public async Task The_epoch_and_the_rows_outlive_the_process_and_an_ordinary_start_writes_nothing()
    {
        using var folder = new TempFolder();
        var first = await TestStore.OpenAsync(folder);
        first.TakeFolder();
        await first.InsertAsync(TestStore.Item(1));
        var (epoch, version) = (first.Store.Epoch, await first.Store.ReadVersionAsync(default));
        await first.DisposeAsync();

        var second = await TestStore.OpenAsync(folder);
        second.TakeFolder();
        Assert.Equal((epoch, version), (second.Store.Epoch, await second.Store.ReadVersionAsync(default)));
        Assert.Single((await second.AllItemsAsync()).Rows);
        await second.DisposeAsync();
    }

    [Fact]
    public async Task A_restored_backup_has_another_epoch()
    {
        using var folder = new TempFolder();
        var first = await TestStore.OpenAsync(folder);
        first.TakeFolder();
        var epoch = first.Store.Epoch;
        await first.DisposeAsync();
        var backup = await File.ReadAllBytesAsync(folder.Database);
        var second = await TestStore.OpenAsync(folder);
        Assert.Equal(epoch, second.Store.Epoch);
        await second.InsertAsync(TestStore.Item(1));
        await CloseAsync(second);

        await File.WriteAllBytesAsync(folder.Database, backup);

        var restored = await TestStore.OpenAsync(folder);
        Assert.NotEqual(epoch, restored.Store.Epoch);
        epoch = restored.Store.Epoch;
        await CloseAsync(restored);
        var again = await TestStore.OpenAsync(folder);
        Assert.Equal(epoch, again.Store.Epoch);
        await CloseAsync(again);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        using var folder = new TempFolder();
        await CloseAsync(await TestStore.OpenAsync(folder), "UPDATE _modelsync_store SET version = 99");

        var refused = await Assert.ThrowsAsync<StoreSetupException>(() => TestStore.OpenAsync(folder));

        Assert.Contains("newer ModelSync", refused.Message, StringComparison.Ordinal);
    }

    [Sqlite3Fact]
    public async Task A_database_in_another_encoding_is_refused()
    {
        using var folder = new TempFolder();
        Sqlite3.Run(folder.Database, "PRAGMA encoding = 'UTF-16le'; CREATE TABLE t(x);");

        var refused = await Assert.ThrowsAsync<StoreSetupException>(() => TestStore.OpenAsync(folder));

        Assert.Contains("UTF-16le", refused.Message, StringComparison.Ordinal);
    }

    [Sqlite3Fact]
    public async Task Foreign_nonsense_fails_loudly_in_the_program_that_writes_it()
    {
        await using var test = await TestStore.OpenAsync();

        foreach (var values in new[] { "1, 1, 'x', 0, 2, NULL", "1, 1, 'x', 'much', 0, NULL", "1, 1, 'x', 0, 0, '12.5'", "1, 4000000000, 'x', 0, 0, NULL", "1, 1, NULL, 0, 0, NULL" })
            Assert.Contains("constraint failed", Sqlite3.TryRun(test.Path, $"INSERT INTO Item(Id, Room, Title, Score, Done, Price) VALUES ({values});").Error.Replace("cannot store", "constraint failed", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty((await test.AllItemsAsync()).Rows);
    }

    [Fact]
    public async Task A_new_nullable_member_is_added_and_everything_else_is_listed_with_the_sql_to_paste()
    {
        using var folder = new TempFolder();
        await CloseAsync(await TestStore.OpenAsync(folder, Surface(new("Id", StorageKind.Long, false), new("A", StorageKind.Int, false))));

        await CloseAsync(await TestStore.OpenAsync(folder, Surface(new("Id", StorageKind.Long, false), new("A", StorageKind.Int, false), new("B", StorageKind.Text, true))), "INSERT INTO Thing(Id, A, B) VALUES (1, 2, 'three')");

        var refused = await Assert.ThrowsAsync<StoreSetupException>(() =>
            TestStore.OpenAsync(folder, Surface(new("Id", StorageKind.Long, false), new("A", StorageKind.Bool, false), new("C", StorageKind.Long, false))));
        Assert.Contains("ALTER TABLE \"Thing\" ADD COLUMN \"C\" INTEGER NOT NULL DEFAULT", refused.Message, StringComparison.Ordinal);
        Assert.Contains("ALTER TABLE \"_new_Thing\" RENAME TO \"Thing\"", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rebuild_that_is_proposed_works()
    {
        using var folder = new TempFolder();
        await CloseAsync(await TestStore.OpenAsync(folder, Surface(new("Id", StorageKind.Long, false), new("A", StorageKind.Int, false))), "INSERT INTO Thing VALUES (1, 1)");
        var changed = Surface(new("Id", StorageKind.Long, false), new("A", StorageKind.Bool, false));
        var refused = await Assert.ThrowsAsync<StoreSetupException>(() => TestStore.OpenAsync(folder, changed));
        var script = refused.Message[refused.Message.IndexOf("BEGIN;", StringComparison.Ordinal)..];

        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = script;
        await command.ExecuteNonQueryAsync();
        await connection.CloseAsync();

        var test = await TestStore.OpenAsync(folder, changed);
        test.TakeFolder();
        Assert.Equal(1, test.Ado("UPDATE Thing SET A = 0"));
        await test.DisposeAsync();
    }

    [Sqlite3Fact]
    public async Task Every_problem_of_existing_tables_is_in_one_message()
    {
        using var folder = new TempFolder();
        Sqlite3.Run(folder.Database, """
            CREATE TABLE Thing(Id INTEGER PRIMARY KEY, Price NUMERIC(10,2), Name NVARCHAR(20) COLLATE NOCASE, At DATETIME, Flag INTEGER);
            INSERT INTO Thing VALUES (1, 0.99, 'x', '1.1.2026', 7);
            """);
        var surface = SurfaceOver(existing: true,
            new("Id", StorageKind.Int, false), new("Price", StorageKind.SortableDecimal, true), new("Name", StorageKind.Text, true),
            new("At", StorageKind.ZonelessText, true), new("Flag", StorageKind.Bool, true), new("Gone", StorageKind.Text, true));

        var refused = await Assert.ThrowsAsync<StoreSetupException>(() => TestStore.OpenAsync(folder, surface));

        foreach (var part in new[] { "Thing.Price is declared NUMERIC(10,2)", "write [Column(\"Price\", TypeName = \"NUMERIC(10,2)\"), StoredAs(StoredForm.RealDecimal)].", "collation NOCASE", "Thing.At holds '1.1.2026'", "Thing.Flag holds 7", "no column Gone" })
            Assert.Contains(part, refused.Message, StringComparison.Ordinal);
        Assert.Equal("0", Sqlite3.Run(folder.Database, "SELECT count(*) FROM sqlite_master WHERE name LIKE '%modelsync%';").Trim());
    }

    [Sqlite3Theory]
    [InlineData("At DATETIME", "1700000000", StorageKind.ZonelessText, "Thing.At holds 1700000000", "StoredAs(StoredForm.UnixSeconds)")]
    [InlineData("At INTEGER", "1700000000000", StorageKind.UnixSeconds, "Thing.At holds 1700000000000", "StoredAs(StoredForm.UnixMilliseconds)")]
    [InlineData("At DATE", "'2026-02-03'", StorageKind.ZonelessText, "Thing.At holds '2026-02-03'", "StoredAs(StoredForm.DayText)")]
    [InlineData("At TEXT", "'2026-02-03T04:05:06.123Z'", StorageKind.ZonelessText, "Thing.At holds '2026-02-03T04:05:06.123Z'", "StoredAs(StoredForm.OffsetText)")]
    [InlineData("Key TEXT", "'0F8FAD5B-D9CB-469F-A165-70867728950E'", StorageKind.GuidText, "Thing.Key holds '0F8FAD5B", "StoredAs(StoredForm.GuidUpperText)")]
    [InlineData("Key BLOB", "x'00112233445566778899AABBCCDDEEFF'", StorageKind.GuidText, "Thing.Key holds x'0011", "StoredAs(StoredForm.GuidBlob)] or [Column(\"Key\", TypeName = \"BLOB\"), StoredAs(StoredForm.GuidMixedBlob)")]
    [InlineData("Flag TEXT", "'False'", StorageKind.Bool, "Thing.Flag is declared TEXT", "StoredAs(StoredForm.BoolText)")]
    [InlineData("Flag CHAR(1)", "'N'", StorageKind.BoolText, "Thing.Flag holds 'N'", "StoredAs(StoredForm.YesNoText)")]
    [InlineData("Price TEXT", "'12.50'", StorageKind.RealDecimal, "Thing.Price is declared TEXT", "StoredAs(StoredForm.DecimalText)")]
    [InlineData("Price TEXT", "'12,50'", StorageKind.DecimalText, "Thing.Price holds '12,50'", "no form fits all rows")]
    [InlineData("Level TEXT", "'High'", StorageKind.Enum, "Thing.Level is declared TEXT", "StoredAs(StoredForm.EnumName)")]
    public async Task A_form_that_does_not_fit_is_told_with_the_value_that_was_found_and_the_line_to_write(string column, string value, StorageKind declared, string found, string advice)
    {
        using var folder = new TempFolder();
        Sqlite3.Run(folder.Database, $"CREATE TABLE Thing(Id INTEGER PRIMARY KEY, {column}); INSERT INTO Thing VALUES (1, {value}), (2, NULL);");
        var surface = SurfaceOver(existing: true, new("Id", StorageKind.Int, false), new(column.Split(' ')[0], declared, true, Enum: new EnumTable(("Low", 0), ("High", 1))));

        var refused = await Assert.ThrowsAsync<StoreSetupException>(() => TestStore.OpenAsync(folder, surface));

        Assert.Contains(found, refused.Message, StringComparison.Ordinal);
        Assert.Contains(advice, refused.Message, StringComparison.Ordinal);
    }

    [Sqlite3Fact]
    public async Task A_table_that_somebody_else_made_is_not_taken_over_silently()
    {
        using var folder = new TempFolder();
        Sqlite3.Run(folder.Database, "CREATE TABLE Thing(Id INTEGER PRIMARY KEY, Name NVARCHAR(20));");

        var refused = await Assert.ThrowsAsync<StoreSetupException>(() => TestStore.OpenAsync(folder, Surface(new("Id", StorageKind.Long, false), new("Name", StorageKind.Text, true))));

        Assert.Contains("[Column(\"Name\", TypeName = \"NVARCHAR(20)\")]", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_in_memory_is_refused() =>
        await Assert.ThrowsAsync<StoreSetupException>(() => TestStore.OpenAsync(configure: options => options with { ConnectionString = "Data Source=:memory:" }));

    private static SurfaceDescriptor Surface(params ColumnDescriptor[] columns) => SurfaceOver(existing: false, columns);

    private static SurfaceDescriptor SurfaceOver(bool existing, params ColumnDescriptor[] columns) => new()
    {
        Name = "Things",
        WireHash = new byte[32],
        Models = [new ThingModel(new TableDescriptor("Thing", columns, [0], existing))],
        Queries = [],
        Mutations = [],
    };

    private static async Task CloseAsync(TestStore test, string? sql = null)
    {
        test.TakeFolder();
        if (sql is not null) test.Ado(sql);
        await test.DisposeAsync();
    }
}
