using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Changes;

/// <summary>Rows named by three values: table, log, replaced rows and mutations tell them apart by all three.</summary>
public class CompositeKeyTests
{
    private static readonly ModelDescriptor<Seat> Seats = (ModelDescriptor<Seat>)ShopSync.Descriptor.Models.Single(model => model.Name == "Seat");
    private static readonly Guid[] Shows = [new("00000000-0000-0000-0000-00000000000a"), new("a0000000-0000-0000-0000-000000000000")];

    [Sqlite3Fact]
    public async Task The_log_of_random_writes_to_rows_that_share_parts_of_their_keys_leads_to_what_the_table_holds()
    {
        var seed = Seed.New();
        var random = new Random(seed);
        await using var test = await TestStore.OpenAsync();
        var folded = new Folded<Seat>(Seats, await AllAsync(test));
        for (var round = 0; round < 12; round++)
        {
            for (var i = 0; i < 10; i++) test.Ado(Statement(random));
            Sqlite3.Run(test.Path, string.Concat(Enumerable.Range(0, 20).Select(_ => Statement(random) + ";\n")));
            await test.WriteAsync(transaction => WriteAsync(transaction, random));
            foreach (var batch in await test.ChangesAsync(folded.Version)) folded.Apply(batch);
            folded.AssertEqual((await AllAsync(test)).Rows);
            Assert.True(Expected(test).SequenceEqual(folded.Rows.Select(Key)), $"seed {seed}, round {round}");
        }
        Assert.NotEmpty(folded.Rows);
    }

    [Fact]
    public async Task A_row_that_changes_one_part_of_its_key_leaves_and_comes()
    {
        await using var test = await TestStore.OpenAsync();
        await test.WriteAsync(transaction => transaction.InsertAsync(Seats, Seat(Shows[0], "a", 1)));
        var before = await test.Store.ReadVersionAsync(default);

        test.Ado("UPDATE Seat SET Number = 2");

        var changes = (await test.ChangesAsync(before)).SelectMany(batch => batch.Changes).Cast<RowChange<Seat>>();
        Assert.Equal([(1L, null), (null, (long?)2)], changes.Select(change => (change.Before?.Number, change.After?.Number)));
    }

    [Fact]
    public async Task A_key_that_is_taken_in_all_parts_is_a_conflict_and_nothing_less_is()
    {
        await using var test = await TestStore.OpenAsync();
        await test.WriteAsync(async transaction =>
        {
            await transaction.InsertAsync(Seats, Seat(Shows[0], "a", 1));
            await transaction.InsertAsync(Seats, Seat(Shows[0], "a", 2));
            await transaction.InsertAsync(Seats, Seat(Shows[0], "b", 1));
            await transaction.InsertAsync(Seats, Seat(Shows[1], "a", 1));
            await Assert.ThrowsAsync<ConflictException>(async () => await transaction.InsertAsync(Seats, Seat(Shows[1], "a", 1)));
            Assert.Equal("b", (await transaction.FindAsync(Seats, new RowKey((Shows[0], "b", 1L))))!.Row);
            Assert.Null(await transaction.FindAsync(Seats, new RowKey((Shows[1], "b", 1L))));
            await transaction.DeleteAsync(Seats, new RowKey((Shows[0], "a", 1L)));
        });

        Assert.Equal([(Shows[0], "a", 2), (Shows[0], "b", 1), (Shows[1], "a", 1)], (await AllAsync(test)).Rows.Select(Key));
    }

    private static async ValueTask WriteAsync(IWriteTransaction transaction, Random random)
    {
        for (var i = 0; i < 3; i++)
        {
            var seat = Seat(Shows[random.Next(2)], Row(random), random.Next(3));
            var found = await transaction.FindAsync(Seats, Seats.KeyOf(seat));
            if (found is null) await transaction.InsertAsync(Seats, seat);
            else if (random.Next(3) == 0) await transaction.DeleteAsync(Seats, Seats.KeyOf(found));
            else
            {
                seat.Guest = $"guest {random.Next(9)}";
                await transaction.UpdateAsync(Seats, seat, Seats.Changes(found, seat));
            }
        }
    }

    private static string Statement(Random random) => random.Next(6) switch
    {
        0 => $"DELETE FROM Seat WHERE ShowId = '{Shows[random.Next(2)]}' AND \"Row\" = '{Row(random)}' AND Number = {random.Next(3)}",
        1 => $"UPDATE OR REPLACE Seat SET Number = {random.Next(3)} WHERE \"Row\" = '{Row(random)}' AND Number = {random.Next(3)}",
        2 => $"UPDATE OR REPLACE Seat SET ShowId = '{Shows[random.Next(2)]}', \"Row\" = '{Row(random)}' WHERE Number = {random.Next(3)}",
        3 => $"INSERT OR IGNORE INTO Seat(ShowId, \"Row\", Number, Guest) VALUES ('{Shows[random.Next(2)]}', '{Row(random)}', {random.Next(3)}, 'ignored?')",
        _ => $"INSERT OR REPLACE INTO Seat(ShowId, \"Row\", Number, Guest, HolderId) VALUES ('{Shows[random.Next(2)]}', '{Row(random)}', {random.Next(3)}, 'guest {random.Next(9)}', NULL)",
    };

    private static IEnumerable<(Guid, string, long)> Expected(TestStore test) =>
        Sqlite3.Json(test.Path, "SELECT ShowId, \"Row\", Number FROM Seat ORDER BY ShowId, \"Row\", Number;")
            .Select(row => (row.GetProperty("ShowId").GetGuid(), row.GetProperty("Row").GetString()!, row.GetProperty("Number").GetInt64()));

    private static string Row(Random random) => $"{(char)('a' + random.Next(3))}";

    private static (Guid, string, long) Key(Seat seat) => (seat.ShowId, seat.Row, seat.Number);

    private static Seat Seat(Guid show, string row, long number) => new() { ShowId = show, Row = row, Number = number };

    private static Task<Hydration<Seat>> AllAsync(TestStore test) => test.Store.HydrateAsync(new HydrationRequest<Seat>(new AllRows(Seats), "", null, null), default);
}
