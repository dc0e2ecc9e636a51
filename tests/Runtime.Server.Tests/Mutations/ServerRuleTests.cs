using System.Diagnostics.Metrics;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using ModelSync.Generated.V1;
using ModelSync.Server.Authorization;
using ModelSync.Server.Mutations;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Sqlite;
using ModelSync.Validation;
using ModelSync.Wire;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Mutations;

/// <summary>[ServerRule]s about the inputs of generated mutations and about the rows that they leave, with services, through SQLite.</summary>
public sealed class ServerRuleTests : IAsyncLifetime
{
    private static readonly Guid ClientId = new("0f8fad5b-d9cb-469f-a165-70867728950e");
    private static readonly Caller Caller = new(Principals.Of("ann"), "ann", null);
    private readonly string _folder = Directory.CreateTempSubdirectory("modelsync-").FullName;
    private readonly SqliteStore _store;
    private readonly MutationRunner _runner;
    private readonly Desk _desk = new();
    private readonly FakeTimeProvider _time = new();
    private long _sequence;

    public ServerRuleTests()
    {
        _store = new SqliteStore(new SqliteStoreOptions { ConnectionString = $"Data Source={Path.Combine(_folder, "rows.db")};Pooling=False" }, TimeProvider.System, NullLogger<SqliteStore>.Instance);
        var surface = ValidationSync.Descriptor;
        var services = new ServiceCollection().AddScoped<IDesk>(_ => _desk.Opened()).BuildServiceProvider(validateScopes: true).GetRequiredService<IServiceScopeFactory>();
        var preparer = new CallPreparer(surface, new RuleAuthorizer(), _time, NullLogger.Instance);
        var times = new MutationTimes(TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(30));
        _runner = new MutationRunner(surface, _store, preparer, services, times, _time, new SyncMetrics(new Meter("test"), surface.Name), NullLogger.Instance);
    }

    public async Task InitializeAsync()
    {
        await _store.OpenAsync(ValidationSync.Descriptor, CancellationToken.None);
        await _store.RegisterClientAsync(ClientId, Caller.UserId, null, CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("""{"leader":{"seat":"taken"}}""", "/journey/leader/seat traveller.seat")]
    [InlineData("""{"travellers":[{"seat":"1"},{"seat":"taken"}],"by-role":{"b":{"seat":"taken"},"a/c":{"seat":"taken"}}}""", "/journey/by-role/a~1c/seat traveller.seat, /journey/by-role/b/seat traveller.seat, /journey/travellers/1/seat traveller.seat")]
    [InlineData("""{"window":[7,{"seat":"taken"}]}""", "/journey/window/1/seat traveller.seat")]
    [InlineData("""{"ticket":{"kind":"pass","number":"x"}}""", "/journey/ticket/number pass.number canary-too-short, /journey/ticket/number pass.number")]
    [InlineData("""{"ticket":{"kind":"single","zone":1}}""", "")]
    [InlineData("""{"name":"canary-name-of-the-server"}""", "/journey/name validation.max_length max=20")]
    [InlineData("""{"name":"rude"}""", "/journey/name journey.objected rude is no name")]
    [InlineData("""{"seats":91}""", "")]
    [InlineData("""{"seats":91,"is-paid":true}""", "/journey/seats journey.paid More than {most} by {day} most=90 day=*")]
    [InlineData("""{"window":[0,{"seat":"1"}]}""", "/journey/window/0 journey.window, /journey/window journey.taken Taken")]
    [InlineData("""{"name":"rude","leader":{"seat":"taken"},"window":[0,{"seat":"1"}]}""", "/journey/leader/seat traveller.seat, /journey/name journey.objected rude is no name, /journey/window/0 journey.window, /journey/window journey.taken Taken")]
    public async Task Inputs_are_asked_about_in_the_order_of_the_wire_and_then_of_the_rules(string change, string expected) => Assert.Equal(expected, await RunAsync("travel", Journey(change)));

    [Fact]
    public async Task Nobody_is_asked_about_what_both_sides_refuse()
    {
        Assert.Equal("/journey/seats journey.seats", await RunAsync("travel", Journey("""{"seats":0,"leader":{"seat":"taken"}}""")));
        Assert.Equal(0, _desk.Questions);
    }

    [Fact]
    public async Task Services_are_those_of_one_scope_a_call_and_of_none_without_questions()
    {
        Assert.Equal("", await RunAsync("travel", Journey("""{"leader":{"seat":"1"},"travellers":[{"seat":"2"}]}""")));
        Assert.Equal((1, 3), (_desk.Opens, _desk.Questions));
        Assert.Equal("", await RunAsync("change", "1,{}"));
        Assert.Equal(1, _desk.Opens);
    }

    [Fact]
    public async Task A_rule_that_throws_fails_the_call_and_one_that_waits_too_long_ends()
    {
        Assert.Equal(ErrorCodes.Fault, await RunAsync("travel", Journey("""{"leader":{"seat":"broken"}}""")));
        Assert.Equal(ErrorCodes.Fault, await RunAsync("reserve", """{"id":1,"seat":"broken","is-held":false,"traveller":null}"""));
        Assert.Null(await FindAsync(1));
        foreach (var (mutation, arguments) in new[] { ("travel", Journey("""{"leader":{"seat":"slow"}}""")), ("reserve", """{"id":1,"seat":"slow","is-held":false,"traveller":null}""") })
        {
            var asked = _desk.IsSlow.Task;
            var running = RunAsync(mutation, arguments);
            await asked;
            _time.Advance(TimeSpan.FromSeconds(6));
            Assert.Equal(ErrorCodes.MutationTimeout, await running);
        }
    }

    [Fact]
    public async Task Rows_are_asked_about_as_a_mutation_leaves_them_and_are_not_written_when_refused()
    {
        Assert.Equal("/seat reservation.seat", await RunAsync("reserve", """{"id":1,"seat":"taken","is-held":false,"traveller":null}"""));
        Assert.Null(await FindAsync(1));
        Assert.Equal("/input/traveller/seat traveller.seat", await RunAsync("reserve", """{"id":1,"seat":"1","is-held":false,"traveller":{"seat":"taken"}}"""));
        Assert.Equal("", await RunAsync("reserve", """{"id":1,"seat":"1","is-held":false,"traveller":null}"""));
        Assert.Equal("/seat reservation.moved taken is taken", await RunAsync("change", """1,{"seat":"taken"}"""));
        Assert.Equal("/patch/traveller/seat traveller.seat", await RunAsync("change", """1,{"traveller":{"seat":"taken"}}"""));
        Assert.Equal("1", (await FindAsync(1))!.Seat);
        Assert.Equal("", await RunAsync("change", """1,{"seat":"taken","is-held":true}"""));
        Assert.Equal("taken", (await FindAsync(1))!.Seat);
    }

    // What has no translation is asked here: of an input, and of a row that a mutation leaves.
    [Theory]
    [InlineData("stock", "1,0", "")]
    [InlineData("stock", "2,4", "/bottles validation.object canary-of-the-cellar,  validation.object canary-of-the-cellar")]
    [InlineData("stock", "3,10", "/bottles validation.range min=0 max=9")]
    [InlineData("enter", """{"gate":4}""", "")]
    [InlineData("enter", """{"gate":5}""", "/passage/gate validation.object canary-of-the-passage")]
    [InlineData("enter", """{"gate":10}""", "/passage/gate validation.range min=0 max=9")]
    public async Task An_object_says_itself_what_is_wrong_with_it(string mutation, string arguments, string expected) => Assert.Equal(expected, await RunAsync(mutation, arguments));

    [Fact]
    public async Task All_that_is_wrong_can_be_asked_for_in_code()
    {
        using var services = new ServiceCollection().AddSingleton<IDesk>(_desk).BuildServiceProvider();
        var journey = new Journey { Seats = 1, Leader = new Traveller { Seat = "taken" } };
        Assert.Equal("/leader/seat traveller.seat", Shown(await JourneyValidator.ValidateAsync(journey, new RuleContext(DateTimeOffset.UnixEpoch), services)));
        Assert.Equal("/seats journey.seats", Shown(await JourneyValidator.ValidateAsync(new Journey { Leader = journey.Leader }, new RuleContext(DateTimeOffset.UnixEpoch), services)));
    }

    private static string Journey(string change)
    {
        var whole = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>("""{"name":"a","seats":1,"is-paid":false,"leader":null,"travellers":[],"by-role":{},"window":null,"ticket":null}""")!;
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(change)!) whole[name] = value;
        return JsonSerializer.Serialize(whole);
    }

    private static string Shown(IEnumerable<Violation> violations) => string.Join(", ", violations.Select(static v =>
        string.Join(' ', [v.Path, v.Code, .. v.Message is null ? (string[])[] : [v.Message], .. v.Parameters.Select(static p => $"{p.Key}={(p.Key == "day" ? "*" : p.Value)}")])));

    private async Task<Reservation?> FindAsync(int id)
    {
        Reservation? found = null;
        await _store.ExecuteAsync(
            new ClientSequence(ClientId, Caller.UserId, ++_sequence),
            async (transaction, _) =>
            {
                found = await transaction.FindAsync(ValidationSync.Descriptor.Models.OfType<ModelDescriptor<Reservation>>().Single(), new RowKey(id));
                return new MutationOutcome(OutcomeStatus.Ok, default);
            },
            CancellationToken.None);
        return found;
    }

    // The violations, or the code of another error, or nothing.
    private async Task<string> RunAsync(string name, string arguments)
    {
        var index = ValidationSync.Descriptor.Mutations.ToList().FindIndex(mutation => mutation.Name == "reservations." + name);
        var call = new MutationCall(Caller, ClientId, ++_sequence, index, WireEncoding.Json, Encoding.UTF8.GetBytes($"[{arguments}]"));
        var receipt = await _runner.RunAsync(call, CancellationToken.None);
        if (receipt.Outcome!.Status == OutcomeStatus.Ok) return "";
        var answer = new OutcomeReader(ValidationSync.Descriptor).ToMutRes(1, receipt.Outcome, receipt.Version, WireEncoding.Json);
        var error = JsonElement.Parse(answer.Payload.Span);
        if (error[0].GetString() != ErrorCodes.Invalid) return error[0].GetString()!;
        return Shown(error[3].EnumerateArray().Select(static v => new Violation(v[0].GetString()!, v[1].GetString()!, [.. v[2].EnumerateArray().Select(static p => KeyValuePair.Create(p[0].GetString()!, p[1].GetString()!))], v[3].GetString())));
    }

    private sealed class Desk : IDesk
    {
        public int Questions { get; private set; }

        public int Opens { get; private set; }

        public TaskCompletionSource IsSlow { get; private set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Desk Opened()
        {
            Opens++;
            return this;
        }

        public async Task<bool> IsFreeAsync(string seat, CancellationToken cancellationToken)
        {
            Assert.True(cancellationToken.CanBeCanceled || Opens == 0);
            await Task.Yield();
            Questions++;
            if (seat == "slow") await WaitAsync(cancellationToken);
            return seat == "broken" ? throw new InvalidOperationException("a fault") : seat is not ("taken" or "0W");
        }

        private async Task WaitAsync(CancellationToken cancellationToken)
        {
            var asked = IsSlow;
            IsSlow = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            asked.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken);
        }

        public string? Objection(string name)
        {
            Questions++;
            return name == "rude" ? "rude is no name" : null;
        }
    }
}
