using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Chinook;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Sqlite.Tests.Support;
using Xunit.Abstractions;

namespace Runtime.Sqlite.Tests.Chinook;

/// <summary>The whole Chinook store, its eleven tables as they are: what live queries show is what the <c>sqlite3</c> program answers.</summary>
public class ChinookTests(ITestOutputHelper output)
{
    private const int Batches = 20;

    // Of each of three writers, in each batch.
    private const int Writes = 34;

    [ChinookFact]
    public async Task After_every_batch_of_2000_writes_by_three_programs_each_live_result_is_what_sqlite3_answers()
    {
        var seed = Seed.New();
        output.WriteLine($"MODELSYNC_SEED={seed}");
        Assert.True(Question.All.Count >= 16 && Batches * Writes * 3 >= 2_000);
        using var folder = new TempFolder();
        File.Copy(ChinookFile.Path!, folder.Database);
        File.SetAttributes(folder.Database, FileAttributes.Normal);
        var test = await TestStore.OpenAsync(folder, ChinookSync.Descriptor);
        test.TakeFolder();
        using var stopping = new CancellationTokenSource();
        var queries = new LiveQueries(ChinookSync.Descriptor, test.Store, new EngineOptions(), TimeProvider.System, new SyncMetrics(new Meter("test"), "Chinook"), NullLogger.Instance);
        var running = queries.RunAsync(stopping.Token);
        await using (var mutations = new ChinookMutations(test.Store, test.Client))
        await using (var connection = await queries.ConnectAsync(test.Client, WireEncoding.Json, outcome => new Ack(outcome.Sequence, 0, "null"u8.ToArray()), 0, default))
        {
            var rows = new LiveRows();
            foreach (var (subId, question) in Question.All.Index()) Subscribe(connection, subId, question, mutations.User);
            await ReceiveAsync(connection, rows, () => rows.Live.Count == Question.All.Count);
            AssertEqual(folder, rows, seed, "at the start");
            // Nobody's genre is null yet.
            Assert.All(Question.All.Index(), question => Assert.True(rows.Rows(question.Index).Any() || question.Item.Arguments == "[null]"));
            await WriteAsync(folder, mutations, connection, rows, seed);
            Assert.All(Question.All.Index(), question => Assert.True(rows.Changes(question.Index) > 0, $"seed {seed}: {question.Item.Query} {question.Item.Arguments} never changed"));
        }
        await stopping.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Assert.Equal(0, test.Store.UnreadableRowCount);
        await test.DisposeAsync();
    }

    [ChinookFact]
    public async Task Every_table_of_the_store_is_a_model_and_stays_as_it_was()
    {
        using var folder = new TempFolder();
        File.Copy(ChinookFile.Path!, folder.Database);
        File.SetAttributes(folder.Database, FileAttributes.Normal);
        const string Tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_modelsync_*' ORDER BY name;";
        const string Schema = "SELECT sql FROM sqlite_master WHERE name NOT GLOB '_modelsync_*' AND sql IS NOT NULL ORDER BY name;";
        Assert.Equal(Sqlite3.Run(folder.Database, Tables).Split('\n', StringSplitOptions.RemoveEmptyEntries), ChinookSync.Descriptor.Models.Select(model => model.Table.Name).Order(StringComparer.Ordinal));
        var before = Sqlite3.Run(folder.Database, Schema);

        var test = await TestStore.OpenAsync(folder, ChinookSync.Descriptor);
        test.TakeFolder();
        await test.DisposeAsync();

        Assert.Equal(before, Sqlite3.Run(folder.Database, Schema));
    }

    private static async Task WriteAsync(TempFolder folder, ChinookMutations mutations, ILiveConnection connection, LiveRows rows, int seed)
    {
        using var ado = new AdoProcess(folder.Database);
        ChinookWrites[] writers = [.. Enumerable.Range(0, 3).Select(i => new ChinookWrites(new Random(seed + i), 1_000_000 * (i + 1)))];
        for (var batch = 0; batch < Batches; batch++)
        {
            var last = 0L;
            await Task.WhenAll(
                Repeat(async () => last = await RunAsync(mutations, writers[0])),
                Repeat(() => ado.RunAsync(writers[1].NextSql())),
                Task.Run(() => Sqlite3.Run(folder.Database, string.Concat(Enumerable.Range(0, Writes).Select(_ => writers[2].NextSql() + ";\n")))));
            // Commits are in one order: when this one is here, all others are.
            last = await RunAsync(mutations, writers[0]);
            await ReceiveAsync(connection, rows, () => rows.Acknowledged.Contains(last));
            AssertEqual(folder, rows, seed, $"after batch {batch}");
        }
    }

    private static Task<long> RunAsync(ChinookMutations mutations, ChinookWrites writes)
    {
        var (mutation, arguments) = writes.NextMutation();
        return mutations.RunAsync(mutation, arguments);
    }

    private static Task Repeat(Func<Task> write) => Task.Run(async () =>
    {
        for (var i = 0; i < Writes; i++) await write();
    });

    private static void Subscribe(ILiveConnection connection, int subId, Question question, object user)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(question.Arguments));
        var arguments = question.Shape.ReadArguments(ref reader);
        Assert.Equal(WireErrorCode.None, reader.Error);
        Assert.True(question.Shape.TryBindUser(arguments!, user, out var bound));
        connection.Subscribe(subId, new LiveQuery(question.Shape, bound));
    }

    private static async Task ReceiveAsync(ILiveConnection connection, LiveRows rows, Func<bool> done)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!done())
        {
            await connection.WaitAsync(limit.Token);
            Assert.Null(connection.GivenUp);
            while (connection.TryRead(out var message)) rows.Receive(message);
        }
    }

    private static void AssertEqual(TempFolder folder, LiveRows rows, int seed, string when)
    {
        var answers = Sqlite3.Json(folder.Database, [.. Question.All.Select(question => question.Select)]);
        foreach (var (i, question) in Question.All.Index())
        {
            var expected = answers[i].Select(row => question.Canonical(question.Columns.Select(column => row.GetProperty(column.Name)))).Order(StringComparer.Ordinal).ToList();
            var live = rows.Rows(i).Select(question.Canonical).Order(StringComparer.Ordinal).ToList();
            Assert.True(
                expected.SequenceEqual(live),
                $"seed {seed}, {when}: {question.Query} {question.Arguments}\nmissing: {string.Join("\n  ", expected.Except(live))}\ntoo many: {string.Join("\n  ", live.Except(expected))}");
        }
    }
}
