using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Wide;

/// <summary>Tables with more columns than one word of a mask has bits: each column is written alone, and no other with it.</summary>
public abstract class WideRowTests<TRow>
    where TRow : class, new()
{
    private static ModelDescriptor<TRow> Model => RandomRows<TRow>.Model;

    [Fact]
    public async Task Each_single_column_is_written_read_and_seen_live()
    {
        await using var store = await TestStore.OpenAsync();
        var random = new Random(1);
        foreach (var column in RandomRows<TRow>.Inputs)
        {
            var row = RandomRows<TRow>.Row(column, random);
            var next = RandomRows<TRow>.Changed(row, [column], random);
            await store.WriteAsync(async transaction => await transaction.InsertAsync(Model, row));
            var version = await store.Store.ReadVersionAsync(default);
            Assert.Equal(PositionSet.Of([column]), Model.Changes(row, next));
            await store.WriteAsync(async transaction => await transaction.UpdateAsync(Model, next, Model.Changes(row, next)));
            Same(next, await FindAsync(store, row));
            var change = Assert.Single((await store.ChangesAsync(version)).SelectMany(batch => batch.Changes).OfType<RowChange<TRow>>());
            Same(row, change.Before);
            Same(next, change.After);
        }
    }

    [Fact]
    public async Task Nothing_is_written_but_the_columns_that_are_named()
    {
        await using var store = await TestStore.OpenAsync();
        var random = new Random(2);
        for (var i = 0; i < 60; i++)
        {
            var (row, other) = (RandomRows<TRow>.Row(i, random), RandomRows<TRow>.Row(i, random));
            var columns = random.GetItems([.. RandomRows<TRow>.Inputs], random.Next(1, 30));
            await store.WriteAsync(async transaction => await transaction.InsertAsync(Model, row));
            await store.WriteAsync(async transaction => await transaction.UpdateAsync(Model, other, PositionSet.Of(columns)));
            foreach (var column in columns.Distinct()) RandomRows<TRow>.Copy(other, row, column);
            Same(row, await FindAsync(store, row));
        }
    }

    [Fact]
    public async Task A_column_that_another_program_writes_is_seen_wherever_it_stands()
    {
        await using var store = await TestStore.OpenAsync();
        var random = new Random(3);
        var (row, other) = (RandomRows<TRow>.Row(1, random), RandomRows<TRow>.Row(2, random));
        await store.WriteAsync(async transaction =>
        {
            await transaction.InsertAsync(Model, row);
            await transaction.InsertAsync(Model, other);
        });
        var key = Model.Table.Columns[RandomRows<TRow>.Number].Name;
        foreach (var column in RandomRows<TRow>.Inputs)
        {
            var next = Model.Clone(row);
            RandomRows<TRow>.Copy(other, next, column);
            var version = await store.Store.ReadVersionAsync(default);
            var name = Model.Table.Columns[column].Name;
            store.Ado($"UPDATE {Model.Table.Name} SET \"{name}\" = (SELECT \"{name}\" FROM {Model.Table.Name} WHERE \"{key}\" = 2) WHERE \"{key}\" = 1");
            var change = Assert.Single((await store.ChangesAsync(version)).SelectMany(batch => batch.Changes).OfType<RowChange<TRow>>());
            Same(row, change.Before);
            Same(next, change.After);
            row = next;
        }
    }

    private static async Task<TRow> FindAsync(TestStore store, TRow row)
    {
        TRow? found = null;
        await store.WriteAsync(async transaction => found = await transaction.FindAsync(Model, Model.KeyOf(row)));
        return found!;
    }

    private static void Same(TRow? expected, TRow? actual) => Assert.Equal(default, Model.Changes(expected!, actual!));
}

public sealed class WideDossierTests : WideRowTests<Dossier>;

/// <summary>With key and version behind the 64th column.</summary>
public sealed class WideCensusTests : WideRowTests<Census>;
