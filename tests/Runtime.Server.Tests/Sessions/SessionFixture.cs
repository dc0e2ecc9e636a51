using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ModelSync.Server.Contracts;
using ModelSync.Server.Hosting;
using ModelSync.Server.Mutations;
using ModelSync.Server.Sessions;
using ModelSync.Server.Telemetry;
using ModelSync.Server.Transport;
using ModelSync.Wire;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Sessions;

/// <summary>Sessions over paired transports, a scripted engine, a store in memory and a clock that the test moves.</summary>
internal sealed class SessionFixture : IAsyncDisposable
{
    private readonly SessionServices _services;
    private readonly CancellationTokenSource _serving = new();
    private readonly CancellationTokenSource _running = new();
    private readonly List<Task> _sessions = [];
    private readonly Task _engine;

    /// <param name="kept">Contracts that were served before, as lines.</param>
    public SessionFixture(ModelSyncOptions? options = null, Func<MutationContext<NoteUser>, string, Task<string?>>? body = null, params IReadOnlyList<string>[] kept)
    {
        options ??= new ModelSyncOptions();
        var surface = NoteSurface.With((NoteSurface.Everyone, body ?? ((_, text) => Task.FromResult<string?>(text))), (NoteSurface.Admins, (_, _) => Task.FromResult<string?>("")));
        Engine = new ScriptedEngine(Store);
        _engine = Engine.RunAsync(_running.Token);
        var services = new ServiceCollection().BuildServiceProvider().GetRequiredService<IServiceScopeFactory>();
        var metrics = new SyncMetrics(Measurements.Factory.Create(SyncMetrics.MeterName), surface.Name);
        var preparer = new CallPreparer(surface, new RuleAuthorizer(), Time, Logs);
        var times = new MutationTimes(options.MutationTimeout, options.AfterCommitTimeout);
        _services = new SessionServices(
            surface,
            new ServedContracts(surface, kept),
            Store,
            Engine,
            new MutationRunner(surface, Store, preparer, services, times, Time, metrics, Logs),
            new OutcomeReader(surface),
            new RuleAuthorizer(),
            new ConnectionCounter(options.MaxConnections, options.MaxConnectionsPerAddress, options.MaxConnectionsPerUser),
            options.ToSettings(),
            metrics,
            Time,
            Logs);
    }

    public InMemoryStore Store { get; } = new();

    public ScriptedEngine Engine { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 14, 9, 26, 53, TimeSpan.Zero));

    public CollectedLogs Logs { get; } = new();

    public Measurements Measurements { get; } = new();

    public ScriptedEngine.Connection LastConnection => Engine.Connections.Last();

    public TestClient Connect(WireEncoding encoding = WireEncoding.MessagePack, int capacity = 1024)
    {
        var (server, client) = PairedTransport.Create(capacity);
        _sessions.Add(ServeAsync(server, encoding));
        return new TestClient(client, encoding, () => client.CloseCode);
    }

    public async Task<TestClient> GreetAsync(Guid clientId, string? token = null, WireEncoding encoding = WireEncoding.MessagePack, int capacity = 1024)
    {
        var client = Connect(encoding, capacity);
        await client.GreetAsync(clientId, token);
        // A clock that is moved before the server has taken note of its welcome would run into the handshake's time.
        await client.SettleAsync();
        return client;
    }

    public void Revoke(string userId) => _services.Open.Revoke(userId);

    /// <summary>As an application that begins to stop; the engine goes on.</summary>
    public void StopServing() => _serving.Cancel();

    /// <summary>Waits until a condition holds that another thread brings about.</summary>
    public static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Delay(1, patience.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _serving.CancelAsync();
        var all = Task.WhenAll(_sessions);

        // Sessions wait a while for their peers to answer the close; nobody does any more.
        await UntilAsync(() =>
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            return all.IsCompleted;
        });
        await all;
        await _running.CancelAsync();
        await Record.ExceptionAsync(() => _engine);
        _serving.Dispose();
        _running.Dispose();
        Measurements.Dispose();
    }

    private async Task ServeAsync(PairedTransport transport, WireEncoding encoding)
    {
        await using var owned = transport;
        using var place = _services.Connections.TryOpen(address: null);
        using var session = new Session(_services, transport, encoding, new TokenAuthenticator(Time));
        if (place is null) session.Refuse();
        await session.RunAsync(_serving.Token);
    }
}
