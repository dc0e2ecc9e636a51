using ModelSync.Fixtures;
using ModelSync.Server.Storage;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Changes;

public class RandomWriteTests
{
    // Written when everything else is: no random write has it.
    private const long LastId = 1_000_000;

    [Sqlite3Fact]
    public async Task After_2000_writes_by_three_writers_the_batches_lead_to_what_the_table_holds()
    {
        var seed = Seed.New();
        await using var test = await TestStore.OpenAsync();
        var folded = new Folded<Item>(TestStore.Items, await test.AllItemsAsync());
        var reading = FoldAsync(test, folded);

        await Task.WhenAll(MutateAsync(test, seed, 700), AdoAsync(test, seed + 1, 700), ProgramAsync(test, seed + 2, 600)).WaitAsync(TimeSpan.FromMinutes(3));
        await test.InsertAsync(TestStore.Item(LastId));
        await reading.WaitAsync(TimeSpan.FromMinutes(1));

        Assert.True(folded.Version > 2000, $"seed {seed}");
        folded.AssertEqual((await test.AllItemsAsync()).Rows);
        var program = Sqlite3.Run(test.Path, "SELECT Id FROM Item ORDER BY Id;").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(program, folded.Rows.Select(item => $"{item.Id}"));
    }

    [Fact]
    public async Task Rows_read_during_writes_are_exact_at_their_version()
    {
        var seed = Seed.New();
        await using var test = await TestStore.OpenAsync();
        var start = await test.AllItemsAsync();
        var writing = Task.WhenAll(MutateAsync(test, seed, 300), AdoAsync(test, seed + 1, 300));
        var hydrations = new List<Hydration<Item>>();
        while (!writing.IsCompleted) hydrations.Add(await test.AllItemsAsync());
        await writing;

        var checkedVersions = 0;
        foreach (var hydration in hydrations.DistinctBy(h => h.Version).TakeLast(40))
        {
            // The log up to the hydration's version, as a replay from the start would read it.
            var folded = new Folded<Item>(TestStore.Items, start);
            foreach (var batch in await test.ChangesAsync(start.Version)) folded.Apply(Until(batch, hydration.Version));
            folded.AssertEqual(hydration.Rows);
            checkedVersions++;
        }
        Assert.True(checkedVersions > 5, $"seed {seed}: only {checkedVersions} versions were seen");
    }

    private static CommitBatch Until(CommitBatch batch, long version) => batch with { Changes = [.. batch.Changes.Where(change => change.Sequence <= version)] };

    private static async Task FoldAsync(TestStore test, Folded<Item> folded)
    {
        await foreach (var batch in test.Store.ReadChangesAsync(folded.Version, default))
        {
            folded.Apply(batch);
            if (batch.Changes.OfType<RowChange<Item>>().Any(change => change.After?.Id == LastId)) return;
        }
    }

    private static Task MutateAsync(TestStore test, int seed, int count) => Task.Run(async () =>
    {
        var writes = new RandomWrites(new Random(seed));
        for (var i = 0; i < count; i++) await test.WriteAsync(writes.WriteAsync);
    });

    private static Task AdoAsync(TestStore test, int seed, int count) => Task.Run(() =>
    {
        var writes = new RandomWrites(new Random(seed));
        for (var i = 0; i < count; i++) test.Ado(writes.NextSql());
    });

    // A few processes, many statements each.
    private static Task ProgramAsync(TestStore test, int seed, int count) => Task.Run(() =>
    {
        var writes = new RandomWrites(new Random(seed));
        for (var i = 0; i < count; i += 50) Sqlite3.Run(test.Path, string.Concat(Enumerable.Range(0, 50).Select(_ => writes.NextSql() + ";\n")));
    });
}
