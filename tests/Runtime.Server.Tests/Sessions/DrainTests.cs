using ModelSync.Server.Hosting;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Sessions;

/// <summary>A server that stops: what it has accepted ends and is acknowledged, what comes later is refused and kept by the client.</summary>
public sealed class DrainTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");

    [Fact]
    public async Task Accepted_mutations_are_acknowledged_before_the_close()
    {
        var gate = new TaskCompletionSource();
        await using var fixture = new SessionFixture(body: async (_, text) =>
        {
            await gate.Task;
            return text;
        });
        var client = await fixture.GreetAsync(Ann);
        for (var sequence = 1; sequence <= 3; sequence++) await client.MutateAsync(sequence, $"note {sequence}");
        await client.SendAsync(new Ping(1, IsUp: true));
        await client.ReceiveAsync<Pong>();
        fixture.StopServing();
        var goAway = await client.ReceiveAsync<GoAway>();
        Assert.True(goAway.MinDelayMs < goAway.MaxDelayMs);

        gate.SetResult();
        var acked = new List<long>();
        while (acked.Count < 3) acked.AddRange((await client.ReceiveAsync<Tx>()).Acks.Select(ack => ack.Sequence));
        Assert.Equal([1, 2, 3], acked);
        Assert.Equal(CloseCodes.GoingAway, (await client.ReceiveCloseAsync()).Code);
    }

    [Fact]
    public async Task What_comes_after_goaway_is_refused_without_using_its_number()
    {
        var gate = new TaskCompletionSource();
        await using var fixture = new SessionFixture(body: async (_, text) =>
        {
            await gate.Task;
            return text;
        });
        var client = await fixture.GreetAsync(Ann);
        await client.MutateAsync(1, "first");
        await client.SendAsync(new Ping(1, IsUp: true));
        await client.ReceiveAsync<Pong>();
        fixture.StopServing();
        await client.ReceiveAsync<GoAway>();
        await client.MutateAsync(2, "second");
        var refused = await client.ReceiveAsync<MutRes>();
        Assert.Equal((2, AckStatus.Refused), (refused.Sequence, refused.Status));
        gate.SetResult();
        Assert.Equal(1, Assert.Single((await client.ReceiveAsync<Tx>()).Acks).Sequence);
        Assert.Equal(1, (await fixture.Store.RegisterClientAsync(Ann, "", null, CancellationToken.None)).LastSequence);
    }

    [Fact]
    public async Task A_mutation_that_does_not_end_holds_the_close_no_longer_than_the_option_says()
    {
        var gate = new TaskCompletionSource();
        await using var fixture = new SessionFixture(
            new ModelSyncOptions { DrainTimeout = TimeSpan.FromSeconds(2) },
            async (_, text) =>
            {
                await gate.Task;
                return text;
            });
        var client = await fixture.GreetAsync(Ann);
        await client.MutateAsync(1, "slow");
        await client.SendAsync(new Ping(1, IsUp: true));
        await client.ReceiveAsync<Pong>();
        fixture.StopServing();
        await client.ReceiveAsync<GoAway>();
        await SessionFixture.UntilAsync(() => fixture.Logs.Lines.Any(line => line.Contains("drains", StringComparison.Ordinal)));
        var closing = client.ReceiveCloseAsync();
        Assert.False(closing.IsCompleted);
        await SessionFixture.UntilAsync(() =>
        {
            fixture.Time.Advance(TimeSpan.FromMilliseconds(500));
            return closing.IsCompleted;
        });
        Assert.Equal(CloseCodes.GoingAway, (await closing).Code);
        gate.SetResult();
    }

    [Fact]
    public async Task A_connection_that_has_not_said_hello_is_closed_at_once()
    {
        await using var fixture = new SessionFixture();
        var client = fixture.Connect();
        fixture.StopServing();
        await client.ReceiveAsync<GoAway>();
        Assert.Equal(CloseCodes.GoingAway, (await client.ReceiveCloseAsync()).Code);
    }
}
