using ModelSync.Fixtures;
using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Changes;

/// <summary>Writes that delete rows without firing a delete trigger, and writes that look like them.</summary>
public class ReplaceTests
{
    private const string Insert = "INTO Item(Id, Room, Title, Score, Done) VALUES";

    [Theory]
    [InlineData("INSERT OR REPLACE " + Insert + " (1, 5, 'new', 0, 0)", "-1 one", "+1 new")]
    [InlineData("PRAGMA recursive_triggers = ON; INSERT OR REPLACE " + Insert + " (1, 5, 'new', 0, 0)", "-1 one", "+1 new")]
    [InlineData("INSERT OR REPLACE " + Insert + " (9, 5, 'two', 0, 0)", "-2 two", "+9 two")]
    [InlineData("INSERT OR REPLACE " + Insert + " (1, 5, 'two', 0, 0)", "-1 one", "-2 two", "+1 two")]
    [InlineData("INSERT OR IGNORE " + Insert + " (1, 5, 'new', 0, 0)")]
    [InlineData("INSERT " + Insert + " (1, 5, 'new', 0, 0) ON CONFLICT DO UPDATE SET Title = 'mine'", "~1 one>mine")]
    [InlineData("UPDATE OR REPLACE Item SET Id = 2 WHERE Id = 1", "-2 two", "-1 one", "+2 one")]
    [InlineData("UPDATE OR REPLACE Item SET Title = 'two' WHERE Id = 1", "-2 two", "~1 one>two")]
    [InlineData("REPLACE " + Insert + " (1, 5, 'a', 0, 0); REPLACE " + Insert + " (1, 5, 'b', 0, 0); DELETE FROM Item WHERE Id = 1", "-1 one", "+1 a", "-1 a", "+1 b", "-1 b")]
    [InlineData("BEGIN; REPLACE " + Insert + " (1, 5, 'a', 0, 0); ROLLBACK")]
    [InlineData("DELETE FROM Item", "-1 one", "-2 two", "-3 three")]
    [InlineData("UPDATE Item SET Id = Id + 100", "-1 one", "+101 one", "-2 two", "+102 two", "-3 three", "+103 three")]
    public async Task What_a_write_did_is_what_the_feed_says(string sql, params string[] expected)
    {
        await using var test = await OpenAsync();
        var before = await test.Store.ReadVersionAsync(default);

        test.Ado(sql);

        Assert.Equal(expected, await ReadAsync(test, before));
    }

    [Sqlite3Fact]
    public async Task The_sqlite3_program_replaces_likewise()
    {
        await using var test = await OpenAsync();
        var before = await test.Store.ReadVersionAsync(default);

        Sqlite3.Run(test.Path, $"REPLACE {Insert} (9, 5, 'three', 0, 0);");

        Assert.Equal(["-3 three", "+9 three"], await ReadAsync(test, before));
    }

    [Fact]
    public async Task A_row_replaced_in_one_batch_and_its_successor_in_the_next_fit_together()
    {
        await using var test = await OpenAsync();
        var before = await test.Store.ReadVersionAsync(default);
        test.Ado($"REPLACE {Insert} (9, 5, 'two', 0, 0)");
        Assert.Equal(["-2 two", "+9 two"], await ReadAsync(test, before));
        var next = await test.Store.ReadVersionAsync(default);

        test.Ado($"REPLACE {Insert} (2, 5, 'two', 0, 0)");

        Assert.Equal(["-9 two", "+2 two"], await ReadAsync(test, next));
    }

    [Fact]
    public async Task A_partial_index_touches_more_rows_than_it_replaces()
    {
        await using var test = await TestStore.OpenAsync();
        var path = test.Path;
        test.Ado("CREATE UNIQUE INDEX one_lamp ON Item(Room) WHERE Done = 1");
        await using var again = await ReopenAsync(test);
        again.Ado($"INSERT {Insert} (1, 5, 'open', 0, 0), (2, 5, 'closed', 0, 1)");
        var before = await again.Store.ReadVersionAsync(default);

        again.Ado($"REPLACE {Insert} (3, 5, 'third', 0, 1)");

        Assert.Equal(["-2 closed", "+3 third"], await ReadAsync(again, before));
        Assert.Equal(path, again.Path);
    }

    [Fact]
    public async Task Rows_deleted_by_a_cascade_arrive()
    {
        await using var test = await OpenAsync();
        test.Ado("CREATE TABLE Room(Id INTEGER PRIMARY KEY); INSERT INTO Room VALUES (1); CREATE TABLE Lamp(Item INTEGER REFERENCES Item(Id) ON DELETE CASCADE)");
        test.Ado("CREATE TRIGGER clean AFTER DELETE ON Room BEGIN DELETE FROM Item WHERE Room = OLD.Id; END");
        var before = await test.Store.ReadVersionAsync(default);

        test.Ado("DELETE FROM Room");

        Assert.Equal(["-1 one", "-2 two", "-3 three"], await ReadAsync(test, before));
    }

    private static async Task<TestStore> OpenAsync()
    {
        var test = await TestStore.OpenAsync();
        test.Ado("CREATE UNIQUE INDEX titles ON Item(Title)");
        await using var first = test;
        var again = await ReopenAsync(test);
        again.Ado($"INSERT {Insert} (1, 1, 'one', 0, 0), (2, 1, 'two', 0, 0), (3, 1, 'three', 0, 0)");
        return again;
    }

    // Unique indexes are looked at when the store opens.
    private static async Task<TestStore> ReopenAsync(TestStore test)
    {
        await test.Store.DisposeAsync();
        return await TestStore.OpenAsync(test.TakeFolder());
    }

    private static async Task<List<string>> ReadAsync(TestStore test, long after) =>
        [.. (await test.ChangesAsync(after)).SelectMany(batch => batch.Changes).Cast<RowChange<Item>>().Select(Text)];

    private static string Text(RowChange<Item> change) => change switch
    {
        { Before: null, After: { } after } => $"+{after.Id} {after.Title}",
        { Before: { } before, After: null } => $"-{before.Id} {before.Title}",
        { Before: { } before, After: { } after } => $"~{before.Id} {before.Title}>{after.Title}",
        _ => "nothing",
    };
}
