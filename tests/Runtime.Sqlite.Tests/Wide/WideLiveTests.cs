using System.Diagnostics.Metrics;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Mutations;
using ModelSync.Server.Queries;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Support;
using Runtime.Sqlite.Tests.Chinook;
using Runtime.Sqlite.Tests.Support;

namespace Runtime.Sqlite.Tests.Wide;

/// <summary>From a client's patch through a mutation, the table and its log to the rows of a client: with more members than one word of a mask has bits.</summary>
public sealed class WideLiveTests
{
    private static readonly ModelDescriptor<Dossier> Dossiers = RandomRows<Dossier>.Model;
    private static readonly ModelDescriptor<Census> Censuses = RandomRows<Census>.Model;

    [Fact]
    public async Task A_patch_of_each_single_member_reaches_the_rows_of_a_client()
    {
        await using var app = await App.OpenAsync();
        await app.SubscribeAsync(1, "dossiers.from", new ShopSync.DossiersFromArguments(0));
        var row = RandomRows<Dossier>.Row(7, new Random(1));
        await app.MutateAsync("dossiers.open", $"[{Json(DossierDto.From(row))}]");
        var random = new Random(2);
        foreach (var column in RandomRows<Dossier>.Inputs)
        {
            row = RandomRows<Dossier>.Changed(row, [column], random);
            var name = JsonNamingPolicy.CamelCase.ConvertName(Dossiers.Table.Columns[column].Name);
            await app.MutateAsync("dossiers.amend", $"[7,{{{JsonSerializer.Serialize(name)}:{Json(DossierDto.From(row)).Member(name)}}}]");
            Assert.Equal(Members(Dossiers, row), Assert.Single(app.Rows(1)));
        }
    }

    [Fact]
    public async Task Rows_are_routed_ordered_and_dropped_by_members_behind_the_first_word()
    {
        await using var app = await App.OpenAsync();
        await app.SubscribeAsync(1, "dossiers.inStage", new ShopSync.DossiersInStageArguments(Stage.Finished));
        await app.SubscribeAsync(2, "dossiers.late", new ShopSync.DossiersLateArguments(100, "late"));
        var random = new Random(3);
        var rows = new Dictionary<ushort, Dossier>();
        for (var i = 0; i < 200; i++)
        {
            var id = (ushort)random.Next(12);
            var next = RandomRows<Dossier>.Row(id, random);
            if (random.Next(4) == 0) next.MaybeLateText = "late";
            var isNew = rows.TryAdd(id, next);
            string[] members = ["lateInt", "maybeLateText", "lateStage", "maybeLateInt", "maybeLateDecimal", "lateText"];
            if (!isNew)
            {
                var known = rows[id];
                (known.LateInt, known.MaybeLateText, known.LateStage, known.MaybeLateInt, known.MaybeLateDecimal, known.LateText) = (next.LateInt, next.MaybeLateText, next.LateStage, next.MaybeLateInt, next.MaybeLateDecimal, next.LateText);
            }

            var json = Json(DossierDto.From(next));
            if (isNew) await app.MutateAsync("dossiers.open", $"[{json}]");
            else await app.MutateAsync("dossiers.amend", $"[{id},{{{string.Join(',', members.Select(name => $"\"{name}\":{json.Member(name)}"))}}}]");
            Assert.Equal(All(rows.Values.Where(d => d.LateStage == Stage.Finished)), app.Rows(1).Order(StringComparer.Ordinal));
            Assert.Equal(All(rows.Values.Where(d => d.LateInt >= 100 || d.MaybeLateText == "late")), app.Rows(2).Order(StringComparer.Ordinal));
        }

        Assert.Contains(rows.Values, static d => d.LateStage == Stage.Finished);
    }

    [Fact]
    public async Task The_version_of_a_row_counts_and_guards_it_behind_the_first_word()
    {
        await using var app = await App.OpenAsync();
        await app.SubscribeAsync(1, "censuses.ofRegion", new ShopSync.CensusesOfRegionArguments("north"));
        var row = RandomRows<Census>.Row(5, new Random(4));
        row.Version = 1;
        await app.MutateAsync("censuses.count", $"[{Creation(row)}]");
        var random = new Random(5);
        row.Secret = null;
        row.Owner = "";
        foreach (var column in RandomRows<Census>.Inputs.Where(static c => Censuses.Table.Columns[c].Name is not ("Secret" or "Owner" or "Version")))
        {
            var stored = row.Version;
            row = RandomRows<Census>.Changed(row, [column], random);
            var name = JsonNamingPolicy.CamelCase.ConvertName(Censuses.Table.Columns[column].Name);
            await app.MutateAsync("censuses.recount", $"[\"north\",5,\"{stored}\",{{{JsonSerializer.Serialize(name)}:{Json(CensusDto.From(row)).Member(name)}}}]");
            row.Version = stored + 1;
            Assert.Equal(Members(Censuses, row), Assert.Single(app.Rows(1)));
        }

        await app.MutateAsync("censuses.recount", $"[\"north\",5,\"{row.Version - 1}\",{{\"long197\":\"12\"}}]", OutcomeStatus.Rejected);
        Assert.Equal(Members(Censuses, row), Assert.Single(app.Rows(1)));
    }

    private static string[] All(IEnumerable<Dossier> rows) => [.. rows.Select(row => Members(Dossiers, row)).Order(StringComparer.Ordinal)];

    private static string Creation(Census row)
    {
        using var json = JsonDocument.Parse(Json(CensusDto.From(row)));
        return $"{{{string.Join(',', json.RootElement.EnumerateObject().Where(static member => member.Name is not ("owner" or "version")).Select(static member => $"\"{member.Name}\":{member.Value.GetRawText()}"))}}}";
    }

    private static string Json(DossierDto dto) => Text(dto, static (ref JsonWriter writer, DossierDto value) => DossierDtoCodec.Write(ref writer, value));

    private static string Json(CensusDto dto) => Text(dto, static (ref JsonWriter writer, CensusDto value) => CensusDtoCodec.Write(ref writer, value));

    private static string Text<T>(T value, JsonWrite<T> write) => Encoding.UTF8.GetString(Encoded.Json((value, write), static (ref JsonWriter writer, (T Value, JsonWrite<T> Write) of) => of.Write(ref writer, of.Value)));

    private delegate void JsonWrite<T>(ref JsonWriter writer, T value);

    /// <summary>A row as the wire has it, member by member.</summary>
    private static string Members<TRow>(ModelDescriptor<TRow> model, TRow row)
        where TRow : class => string.Join("|", Enumerable.Range(0, model.WireColumns.Count).Select(member => Text((model, row, member), static (ref JsonWriter writer, (ModelDescriptor<TRow> Model, TRow Row, int Member) of) => of.Model.WriteMember(ref writer, of.Row, of.Member))));

    /// <summary>One client of a server over a file.</summary>
    private sealed class App : IAsyncDisposable
    {
        private readonly CancellationTokenSource _stopping = new();
        private readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();
        private readonly LiveRows _rows = new();
        private TestStore _store = null!;
        private Task _running = null!;
        private ILiveConnection _connection = null!;
        private MutationRunner _runner = null!;
        private long _sequence;

        public static async Task<App> OpenAsync()
        {
            var app = new App { _store = await TestStore.OpenAsync() };
            var metrics = new SyncMetrics(new Meter("test"), "Wide");
            var queries = new LiveQueries(ShopSync.Descriptor, app._store.Store, new EngineOptions(), TimeProvider.System, metrics, NullLogger.Instance);
            app._running = queries.RunAsync(app._stopping.Token);
            app._connection = await queries.ConnectAsync(app._store.Client, WireEncoding.Json, static outcome => new Ack(outcome.Sequence, 0, "null"u8.ToArray()), 0, default);
            var preparer = new CallPreparer(ShopSync.Descriptor, new RuleAuthorizer(), TimeProvider.System, NullLogger.Instance);
            var times = new MutationTimes(TimeSpan.FromSeconds(30), TimeSpan.FromSeconds(30));
            app._runner = new MutationRunner(ShopSync.Descriptor, app._store.Store, preparer, app._services.GetRequiredService<IServiceScopeFactory>(), times, TimeProvider.System, metrics, NullLogger.Instance);
            return app;
        }

        public IEnumerable<string> Rows(int subId) => _rows.Rows(subId).Select(static row => string.Join("|", row.Select(static member => member.GetRawText())));

        public async Task SubscribeAsync(int subId, string name, object arguments)
        {
            var shape = ShopSync.Descriptor.Queries.Single(query => query.Name == name);
            Assert.True(shape.TryBindUser(arguments, null, out var bound));
            _connection.Subscribe(subId, new LiveQuery(shape, bound));
            await ReceiveAsync(() => _rows.Live.Contains(subId));
        }

        /// <summary>Runs a mutation, and waits until the client has seen what it did.</summary>
        public async Task MutateAsync(string name, string arguments, OutcomeStatus expected = OutcomeStatus.Ok)
        {
            var mutation = ShopSync.Descriptor.Mutations.Single(m => m.Name == name).Index;
            var caller = new Caller(new ClaimsPrincipal(new ClaimsIdentity()), "ada", null);
            var receipt = await _runner.RunAsync(new MutationCall(caller, _store.Client, ++_sequence, mutation, WireEncoding.Json, Encoding.UTF8.GetBytes(arguments)), default);
            Assert.True(receipt.Outcome?.Status == expected, $"{name} {arguments}: {receipt.Kind} {receipt.Outcome?.Status} {(receipt.Outcome is { } outcome ? Encoding.UTF8.GetString(outcome.Payload.Span) : "")}");
            await ReceiveAsync(() => _rows.Acknowledged.Contains(_sequence));
        }

        public async ValueTask DisposeAsync()
        {
            await _connection.DisposeAsync();
            await _stopping.CancelAsync();
            await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await _store.DisposeAsync();
            await _services.DisposeAsync();
            _stopping.Dispose();
        }

        private async Task ReceiveAsync(Func<bool> done)
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
            while (!done())
            {
                await _connection.WaitAsync(limit.Token);
                Assert.Null(_connection.GivenUp);
                while (_connection.TryRead(out var message)) _rows.Receive(message);
            }
        }
    }
}

file static class JsonTexts
{
    /// <summary>The text of a member.</summary>
    public static string Member(this string json, string name)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty(name).GetRawText();
    }
}
