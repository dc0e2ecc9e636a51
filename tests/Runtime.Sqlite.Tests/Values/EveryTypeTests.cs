using ModelSync.Fixtures;
using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Values;

/// <summary>Every row of the type table in a table of its own: written, read, changed, and seen live.</summary>
public class EveryTypeTests
{
    private const int Rows = 60;

    [Fact]
    public async Task What_was_written_is_read()
    {
        await using var store = await TestStore.OpenAsync();
        var random = new Random(1);
        var rows = Enumerable.Range(0, Rows).Select(id => EdgeValues.Committed.Specimen((ushort)id, random)).ToList();
        await store.WriteAsync(async transaction =>
        {
            foreach (var row in rows) await transaction.InsertAsync(TestStore.Specimens, row);
        });
        Same(rows, (await AllAsync(store)).OrderBy(row => row.Id));
        Assert.Equal(0, store.Store.UnreadableRowCount);
    }

    [Fact]
    public async Task A_change_is_seen_live_with_both_images()
    {
        await using var store = await TestStore.OpenAsync();
        var random = new Random(2);
        for (ushort id = 0; id < Rows; id++)
        {
            var (before, after) = (EdgeValues.Committed.Specimen(id, random), EdgeValues.Committed.Specimen(id, random));
            await store.WriteAsync(async transaction => await transaction.InsertAsync(TestStore.Specimens, before));
            var version = await store.Store.ReadVersionAsync(default);
            await store.WriteAsync(async transaction => await transaction.UpdateAsync(TestStore.Specimens, after, TestStore.Specimens.ChangedColumns(before, after)));
            var change = Assert.Single((await store.ChangesAsync(version)).SelectMany(batch => batch.Changes).OfType<RowChange<Specimen>>());
            Same([before, after], [change.Before!, change.After!]);
        }
    }

    [Fact]
    public async Task A_copy_that_another_program_makes_is_seen_live()
    {
        await using var store = await TestStore.OpenAsync();
        var row = EdgeValues.Committed.Specimen(1, new Random(3));
        await store.WriteAsync(async transaction => await transaction.InsertAsync(TestStore.Specimens, row));
        var version = await store.Store.ReadVersionAsync(default);
        var columns = string.Join(", ", TestStore.Specimens.Table.Columns.Skip(1).Select(column => $"\"{column.Name}\""));
        store.Ado($"INSERT INTO Specimen(Id, {columns}) SELECT 2, {columns} FROM Specimen");
        var change = Assert.Single((await store.ChangesAsync(version)).SelectMany(batch => batch.Changes).OfType<RowChange<Specimen>>());
        var copy = change.After!;
        Assert.Equal(2, copy.Id);
        Assert.Equal(1UL, TestStore.Specimens.ChangedColumns(row, copy));
    }

    private static async Task<IReadOnlyList<Specimen>> AllAsync(TestStore store) =>
        (await store.Store.HydrateAsync(new HydrationRequest<Specimen>(new AllRows(TestStore.Specimens), "", null, null), default)).Rows;

    private static void Same(IEnumerable<Specimen> expected, IEnumerable<Specimen> actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.Equal(0UL, TestStore.Specimens.ChangedColumns(pair.First, pair.Second)));
}
