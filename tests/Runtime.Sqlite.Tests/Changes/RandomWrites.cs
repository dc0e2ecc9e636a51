using System.Globalization;
using ModelSync.Fixtures;
using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Changes;

/// <summary>Seeded writes to table Item, as SQL for other programs and as mutations for the store.</summary>
internal sealed class RandomWrites(Random random)
{
    private const int Keys = 60;

    /// <summary>One statement or a small transaction. Conflicts are avoided by REPLACE and IGNORE, which are the harder cases anyway.</summary>
    public string NextSql() => random.Next(5) == 0 ? $"BEGIN IMMEDIATE; {Statement()}; {Statement()}; {Statement()}; {(random.Next(4) == 0 ? "ROLLBACK" : "COMMIT")}" : Statement();

    public async ValueTask WriteAsync(IWriteTransaction transaction)
    {
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var key = random.NextInt64(Keys);
            var found = await transaction.FindAsync(TestStore.Items, new(key));
            if (found is null) await transaction.InsertAsync(TestStore.Items, NextItem(key));
            else if (random.Next(3) == 0) await transaction.DeleteAsync(TestStore.Items, new(key));
            else await UpdateAsync(transaction, found);
        }
    }

    private async ValueTask UpdateAsync(IWriteTransaction transaction, Item found)
    {
        var next = NextItem(found.Id);
        await transaction.UpdateAsync(TestStore.Items, next, TestStore.Items.Changes(found, next));
    }

    private string Statement() => random.Next(8) switch
    {
        0 => $"DELETE FROM Item WHERE Id = {Key()}",
        1 => $"DELETE FROM Item WHERE Room = {random.Next(8)} AND Score < 0",
        2 => $"UPDATE OR REPLACE Item SET Id = {Key()} WHERE Id = {Key()}",
        3 => $"UPDATE Item SET Score = Score * -1, Rank = nullif(Rank, 3) WHERE Room = {random.Next(8)}",
        4 => $"INSERT OR IGNORE INTO Item(Id, Room, Title, Score, Done) VALUES ({Key()}, {random.Next(8)}, 'ignored?', 1, 1)",
        5 => $"INSERT INTO Item(Id, Room, Title, Score, Done) VALUES ({Key()}, {random.Next(8)}, 'upsert', 2, 0) ON CONFLICT DO UPDATE SET Title = Title || '+', Done = 1 - Done",
        _ => $"INSERT OR REPLACE INTO Item(Id, Room, Title, Score, Done, Price, Due) VALUES ({Key()}, {random.Next(8)}, 'it''s {random.Next(100)}', {Number()}, {random.Next(2)}, '0000000000000000000000000{random.Next(1000, 9999)}', NULL)",
    };

    private string Key() => random.Next(Keys).ToString(CultureInfo.InvariantCulture);

    private string Number() => (random.Next(-100, 100) / 4.0).ToString("0.0##", CultureInfo.InvariantCulture);

    private Item NextItem(long key) => new()
    {
        Id = key,
        Room = random.Next(8),
        Title = $"mine {random.Next(100)}",
        Score = random.Next(-100, 100) / 8.0,
        Done = random.Next(2) == 0,
        Rank = random.Next(2) == 0 ? null : random.Next(10),
        Price = random.Next(2) == 0 ? null : new decimal(random.Next(), 0, 0, random.Next(2) == 0, (byte)random.Next(10)),
        Due = random.Next(2) == 0 ? null : DateTimeOffset.UnixEpoch.AddTicks(random.NextInt64(1L << 55)),
    };
}
