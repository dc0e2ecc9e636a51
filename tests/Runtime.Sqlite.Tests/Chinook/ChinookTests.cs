using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Chinook;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Chinook;

public class ChinookTests
{
    // Name, arguments as a client sends them, and the same question in SQL for a program that knows nothing of ModelSync.
    private static readonly (string Query, string Arguments, string Sql)[] Questions =
    [
        ("store.artistsNamed", "[\"A\"]", "FROM Artist WHERE substr(Name, 1, 1) = 'A'"),
        ("store.albumsOf", "[90]", "FROM Album WHERE ArtistId = 90"),
        ("store.albumById", "[5]", "FROM Album WHERE AlbumId = 5"),
        ("store.tracksOf", "[5]", "FROM Track WHERE AlbumId = 5"),
        ("store.longAndCheap", "[300000, \"1.50\"]", "FROM Track WHERE Milliseconds >= 300000 AND UnitPrice <= 1.5 ORDER BY UnitPrice DESC, Milliseconds, TrackId LIMIT 20"),
        ("store.uncredited", "[[1, 3]]", "FROM Track WHERE Composer IS NULL AND MediaTypeId IN (1, 3) ORDER BY Name, TrackId LIMIT 15"),
        ("store.recent", "[\"2012-06-01T00:00:00.0000000Z\"]", "FROM Invoice WHERE InvoiceDate >= '2012-06-01 00:00:00' ORDER BY InvoiceDate DESC, Total DESC, InvoiceId LIMIT 25"),
        ("store.large", "[\"USA\", \"5\"]", "FROM Invoice WHERE BillingCountry = 'USA' AND Total > 5"),
    ];

    [ChinookFact]
    public async Task After_500_writes_of_three_programs_each_live_result_is_what_sqlite3_answers()
    {
        var seed = Seed.New();
        using var folder = new TempFolder();
        File.Copy(ChinookFile.Path!, folder.Database);
        var test = await TestStore.OpenAsync(folder, ChinookSync.Descriptor);
        test.TakeFolder();
        using var stopping = new CancellationTokenSource();
        var queries = new LiveQueries(ChinookSync.Descriptor, test.Store, new EngineOptions(), TimeProvider.System, NullLogger.Instance);
        var running = queries.RunAsync(stopping.Token);
        await using (var connection = await queries.ConnectAsync(test.Client, WireEncoding.Json, outcome => new Ack(outcome.Sequence, 0, "null"u8.ToArray()), 0, default))
        {
            var rows = new LiveRows();
            for (var i = 0; i < Questions.Length; i++) Subscribe(connection, i);
            await ReceiveAsync(connection, rows, () => rows.Live.Count == Questions.Length);
            AssertEqual(folder, rows, seed, "at the start");
            Assert.All(Questions.Index(), question => Assert.NotEmpty(rows.Rows(question.Index)));

            var writes = new ChinookWrites(new Random(seed));
            for (var round = 0; round < 5; round++)
            {
                var mutations = await WriteAsync(test, writes);
                await ReceiveAsync(connection, rows, () => mutations.All(rows.Acknowledged.Contains));
                AssertEqual(folder, rows, seed, $"after round {round}");
            }
            Assert.True(writes.Count >= 500);
        }
        await stopping.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Assert.Equal(0, test.Store.UnreadableRowCount);
        await test.DisposeAsync();
    }

    private static void Subscribe(ILiveConnection connection, int subId)
    {
        var shape = ChinookSync.Descriptor.Queries.Single(query => query.Name == Questions[subId].Query);
        var reader = new JsonReader(Encoding.UTF8.GetBytes(Questions[subId].Arguments));
        var arguments = shape.ReadArguments(ref reader);
        Assert.Equal(WireErrorCode.None, reader.Error);
        Assert.True(shape.TryBindUser(arguments!, null, out var bound));
        connection.Subscribe(subId, shape, bound);
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

    /// <summary>100 writes; the last one is a mutation, so that its acknowledgement says that all of them have arrived.</summary>
    private static async Task<List<long>> WriteAsync(TestStore test, ChinookWrites writes)
    {
        var acknowledged = new List<long>();
        for (var i = 0; i < 20; i++)
        {
            acknowledged.Add(await test.MutateAsync(writes.WriteAsync));
            test.Ado(writes.NextSql());
            test.Ado($"BEGIN IMMEDIATE; {writes.NextSql()}; {writes.NextSql()}; COMMIT");
            if (i % 5 == 0) Sqlite3.Run(test.Path, string.Concat(Enumerable.Range(0, 5).Select(_ => writes.NextSql() + ";\n")));
        }
        acknowledged.Add(await test.MutateAsync(writes.WriteAsync));
        return acknowledged;
    }

    private static void AssertEqual(TempFolder folder, LiveRows rows, int seed, string when)
    {
        for (var i = 0; i < Questions.Length; i++)
        {
            var (query, _, sql) = Questions[i];
            var model = ChinookSync.Descriptor.Queries.Single(shape => shape.Name == query).Model.Table;
            var members = ChinookSync.Descriptor.Queries.Single(shape => shape.Name == query).Model.WireColumns.Select(column => model.Columns[column]).ToList();
            var expected = Sqlite3.Json(folder.Database, $"SELECT {string.Join(", ", members.Select(column => column.Name))} {sql};")
                .Select(row => string.Join(" | ", members.Select(column => Canonical(column, row.GetProperty(column.Name)))));
            var live = rows.Rows(i).Select(row => string.Join(" | ", members.Zip(row, Canonical)));
            Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(live.Order(StringComparer.Ordinal)), $"seed {seed}, {when}: {query}");
        }
    }

    // Numbers as the database has them, wire strings and zoneless dates become one text.
    private static string Canonical(ColumnDescriptor column, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null) return "null";
        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        return column.Kind switch
        {
            StorageKind.RealDecimal => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############", CultureInfo.InvariantCulture),
            StorageKind.ZonelessText => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            _ => text,
        };
    }
}
