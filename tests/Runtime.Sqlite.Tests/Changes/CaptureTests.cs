using ModelSync.Fixtures;
using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Changes;

public class CaptureTests
{
    [Fact]
    public async Task A_mutation_arrives_with_its_row_and_its_outcome_in_one_batch()
    {
        await using var test = await TestStore.OpenAsync();
        var before = await test.Store.ReadVersionAsync(default);

        var receipt = await test.InsertAsync(TestStore.Item(7, "globe"));

        var batch = Assert.Single(await test.ChangesAsync(before));
        var change = Assert.IsType<RowChange<Item>>(Assert.Single(batch.Changes));
        Assert.Null(change.Before);
        Assert.Equal("globe", change.After!.Title);
        var outcome = Assert.Single(batch.Outcomes);
        Assert.Equal((test.Client, 1L, OutcomeStatus.Ok), (outcome.ClientId, outcome.Sequence, outcome.Status));
        Assert.Equal(receipt.Version, batch.Version);
    }

    [Sqlite3Fact]
    public async Task Writes_of_the_sqlite3_program_arrive_with_old_and_new_rows()
    {
        await using var test = await TestStore.OpenAsync();
        var before = await test.Store.ReadVersionAsync(default);

        Sqlite3.Run(test.Path, """
            INSERT INTO Item(Id, Room, Title, Score, Done, Price) VALUES (1, 2, 'lamp', 0.5, 0, '00000000000000000000000000012.5');
            UPDATE Item SET Title = 'lamps' WHERE Id = 1;
            DELETE FROM Item;
            """);

        var changes = (await test.ChangesAsync(before)).SelectMany(batch => batch.Changes).Cast<RowChange<Item>>().ToList();
        Assert.Equal([(null, "lamp"), ("lamp", "lamps"), ("lamps", null)], changes.Select(change => (change.Before?.Title, change.After?.Title)));
        Assert.Equal(12.5m, changes[0].After!.Price);
    }

    [Fact]
    public async Task A_waiting_feed_sees_foreign_commits()
    {
        await using var test = await TestStore.OpenAsync();
        await using var feed = test.Store.ReadChangesAsync(await test.Store.ReadVersionAsync(default), default).GetAsyncEnumerator();
        var waiting = feed.MoveNextAsync();
        Assert.False(waiting.IsCompleted);

        test.Ado("INSERT INTO Item(Id, Room, Title, Score, Done) VALUES (1, 2, 'lamp', 0.5, 0)");

        Assert.True(await waiting.AsTask().WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Single(feed.Current.Changes);
    }

    [Fact]
    public async Task A_changed_key_is_a_delete_and_an_insert()
    {
        await using var test = await TestStore.OpenAsync();
        await test.InsertAsync(TestStore.Item(1));
        var before = await test.Store.ReadVersionAsync(default);

        test.Ado("UPDATE Item SET Id = 2 WHERE Id = 1");

        var changes = (await test.ChangesAsync(before)).Single().Changes.Cast<RowChange<Item>>();
        Assert.Equal([(1L, null), (null, 2L)], changes.Select(change => (change.Before?.Id, change.After?.Id)));
    }
}
