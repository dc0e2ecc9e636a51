using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging.Abstractions;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries;
using ModelSync.Server.Storage;
using ModelSync.Server.Telemetry;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Queries;

/// <summary>The loop around the engine and the mailbox of a connection, with real threads.</summary>
public sealed class LiveQueriesTests : IAsyncDisposable
{
    private static readonly Guid Client = new("00000000-0000-0000-0000-000000000001");
    private static readonly SurfaceDescriptor Surface = NoteSurface.With();
    private readonly CancellationTokenSource _stopping = new();
    private readonly InMemoryStore _store = new();
    private readonly LiveQueries _queries;
    private readonly Task _running;

    public LiveQueriesTests()
    {
        _store.Notes[new RowKey(1)] = new Note { Id = 1, Owner = "ann", Text = "first" };
        _queries = new LiveQueries(Surface, _store, new EngineOptions(), TimeProvider.System, new SyncMetrics(new Meter("test"), Surface.Name), NullLogger.Instance);
        _running = _queries.RunAsync(_stopping.Token);
    }

    [Fact]
    public async Task Rows_and_acks_come_through_the_loop()
    {
        await using var connection = await ConnectAsync();
        connection.Subscribe(1, new LiveQuery(Surface.Queries[0], new TextArguments("ann")));
        var first = await NextFrameAsync(connection);
        Assert.Equal(1, Assert.Single(first.OfType<Snap>()).SubId);
        Assert.Equal([1], Assert.Single(first.OfType<Tx>()).Activate);
        await _store.RegisterClientAsync(Client, "ann", null, CancellationToken.None);
        await _store.ExecuteAsync(
            new ClientSequence(Client, "ann", 1), (_, _) => ValueTask.FromResult(new MutationOutcome(OutcomeStatus.Ok, default)), CancellationToken.None);
        Assert.Equal(1, Assert.Single(Assert.Single((await NextFrameAsync(connection)).OfType<Tx>()).Acks).Sequence);
    }

    [Fact]
    public async Task Subscriptions_that_are_taken_back_leave_nothing_behind()
    {
        await using var connection = await ConnectAsync();
        for (var subId = 1; subId <= 1_000; subId++)
        {
            connection.Subscribe(subId, new LiveQuery(Surface.Queries[0], new TextArguments("ann")));
            connection.Unsubscribe(subId);
        }

        connection.Subscribe(1_001, new LiveQuery(Surface.Queries[0], new TextArguments("ann")));
        var activated = (await NextFrameAsync(connection)).OfType<Tx>().SelectMany(step => step.Activate);
        Assert.Equal([1_001], activated);
    }

    [Fact]
    public async Task Equal_arguments_are_kept_once()
    {
        await using var connection = await ConnectAsync();
        var first = new LiveQuery(Surface.Queries[0], new TextArguments("ann"));
        var second = new LiveQuery(Surface.Queries[0], new TextArguments("ann"));
        connection.Subscribe(1, first);
        connection.Subscribe(2, second);
        var activated = new List<int>();
        while (activated.Count < 2) activated.AddRange((await NextFrameAsync(connection)).OfType<Tx>().SelectMany(step => step.Activate));
        Assert.Same(first.Arguments, second.Arguments);
    }

    [Fact]
    public async Task When_the_engine_stops_its_connections_are_given_up()
    {
        var connection = await ConnectAsync();
        var waiting = connection.WaitAsync(CancellationToken.None).AsTask();
        await _stopping.CancelAsync();
        await waiting;
        Assert.Equal(ErrorCodes.Unavailable, connection.GivenUp?.Code);
        Assert.False(connection.TryRead(out _));
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stopping.Dispose();
    }

    private ValueTask<ILiveConnection> ConnectAsync() =>
        _queries.ConnectAsync(Client, WireEncoding.MessagePack, outcome => new Ack(outcome.Sequence, AckStatus.Ok, default), 1, CancellationToken.None);

    private static async Task<List<IMessage>> NextFrameAsync(ILiveConnection connection)
    {
        await connection.WaitAsync(CancellationToken.None);
        var messages = new List<IMessage>();
        while (connection.TryRead(out var message)) messages.Add(MessageCodec.DecodeDown(message.ToArray(), WireEncoding.MessagePack, out _)!);
        return messages;
    }
}
