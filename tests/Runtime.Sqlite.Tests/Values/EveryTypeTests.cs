using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Values;

/// <summary>Every row of the type table in a table of its own: written, read, changed, and seen live.</summary>
public abstract class EveryTypeTests<TRow>(Func<TRow, int> idOf)
    where TRow : class, new()
{
    private const int Rows = 60;

    private static ModelDescriptor<TRow> Model { get; } = ShopSync.Descriptor.Models.OfType<ModelDescriptor<TRow>>().Single();

    [Fact]
    public async Task What_was_written_is_read()
    {
        await using var store = await TestStore.OpenAsync();
        var random = new Random(1);
        var rows = Enumerable.Range(0, Rows).Select(id => EdgeValues.Committed.Row<TRow>((ushort)id, random)).ToList();
        await store.WriteAsync(async transaction =>
        {
            foreach (var row in rows) await transaction.InsertAsync(Model, row);
        });
        Same(rows, (await AllAsync(store)).OrderBy(idOf));
        Assert.Equal(0, store.Store.UnreadableRowCount);
    }

    [Fact]
    public async Task A_change_is_seen_live_with_both_images()
    {
        await using var store = await TestStore.OpenAsync();
        var random = new Random(2);
        for (ushort id = 0; id < Rows; id++)
        {
            var (before, after) = (EdgeValues.Committed.Row<TRow>(id, random), EdgeValues.Committed.Row<TRow>(id, random));
            await store.WriteAsync(async transaction => await transaction.InsertAsync(Model, before));
            var version = await store.Store.ReadVersionAsync(default);
            await store.WriteAsync(async transaction => await transaction.UpdateAsync(Model, after, Model.Changes(before, after)));
            var change = Assert.Single((await store.ChangesAsync(version)).SelectMany(batch => batch.Changes).OfType<RowChange<TRow>>());
            Same([before, after], [change.Before!, change.After!]);
        }
    }

    [Fact]
    public async Task A_copy_that_another_program_makes_is_seen_live()
    {
        await using var store = await TestStore.OpenAsync();
        var row = EdgeValues.Committed.Row<TRow>(1, new Random(3));
        await store.WriteAsync(async transaction => await transaction.InsertAsync(Model, row));
        var version = await store.Store.ReadVersionAsync(default);
        var columns = string.Join(", ", Model.Table.Columns.Skip(1).Select(column => $"\"{column.Name}\""));
        store.Ado($"INSERT INTO {Model.Table.Name}(Id, {columns}) SELECT 2, {columns} FROM {Model.Table.Name}");
        var change = Assert.Single((await store.ChangesAsync(version)).SelectMany(batch => batch.Changes).OfType<RowChange<TRow>>());
        var copy = change.After!;
        Assert.Equal(2, idOf(copy));
        Assert.Equal(PositionSet.Of([0]), Model.Changes(row, copy));
    }

    private static async Task<IReadOnlyList<TRow>> AllAsync(TestStore store) =>
        (await store.Store.HydrateAsync(new HydrationRequest<TRow>(new AllRows(Model), "", null, null), default)).Rows;

    private static void Same(IEnumerable<TRow> expected, IEnumerable<TRow> actual) =>
        Assert.All(expected.Zip(actual), pair => Assert.True(Model.Changes(pair.First, pair.Second).IsEmpty));
}

public class SpecimenTests() : EveryTypeTests<Specimen>(row => row.Id);

/// <summary>The types that a language seldom has.</summary>
public class ScalarTests() : EveryTypeTests<Scalar>(row => row.Id);

/// <summary>Nearly every type twice, before and behind the 64th column.</summary>
public class DossierTests() : EveryTypeTests<Dossier>(row => row.Id);
