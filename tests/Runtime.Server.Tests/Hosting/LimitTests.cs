using System.Net;
using ModelSync.Server.Hosting;
using ModelSync.Server.Sessions;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Sessions;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Hosting;

/// <summary>Limits at what is still allowed and one above: a typed error with advice, and nobody else notices.</summary>
public sealed class LimitTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");

    [Theory]
    [InlineData(3, 100)]
    [InlineData(100, 3)]
    public async Task One_connection_too_many_is_told_so_and_a_place_that_is_left_is_free(int inAll, int perAddress)
    {
        await using var app = await NotesApp.StartAsync(configure: options =>
        {
            options.MaxConnections = inAll;
            options.MaxConnectionsPerAddress = perAddress;
        });
        var open = new List<TestClient>();
        for (var number = 0; number < 3; number++)
        {
            open.Add(await app.ConnectAsync());
            await open[^1].GreetAsync(Guid.NewGuid());
        }

        var over = await app.ConnectAsync();
        var refusal = await over.ReceiveAsync<Err>();
        Assert.Equal((ErrorCodes.LimitConnections, Retry.After, 5_000), (refusal.Error.Code, refusal.Error.Retry, refusal.Error.RetryAfterMs!.Value));
        Assert.Equal(CloseCodes.OverLimit, (await over.ReceiveCloseAsync()).Code);
        foreach (var client in open) await client.SettleAsync();

        open[0].Abort();
        await SessionFixture.UntilAsync(() => app.Logs.Lines.Any(line => line.Contains("closed by the client", StringComparison.Ordinal)));
        Assert.True(await ComesInAsync(app));
    }

    [Fact]
    public void Addresses_are_counted_each_by_itself_and_a_site_of_IPv6_as_one()
    {
        var counter = new ConnectionCounter(maxConnections: 100, maxPerAddress: 2, maxPerUser: 1);
        foreach (var (first, second, third) in new[] { ("10.0.0.1", "::ffff:10.0.0.1", "10.0.0.1"), ("2001:db8::1", "2001:db8::ffff:2", "2001:db8::3"), ("::1", "::1", "::1") })
        {
            Assert.NotNull(counter.TryOpen(IPAddress.Parse(first)));
            using (Assert.IsAssignableFrom<IDisposable>(counter.TryOpen(IPAddress.Parse(second)))) Assert.Null(counter.TryOpen(IPAddress.Parse(third)));
            Assert.NotNull(counter.TryOpen(IPAddress.Parse(third)));
        }

        Assert.NotNull(counter.TryOpen(IPAddress.Parse("2001:db8:0:1::1")));
        for (var unknown = 0; unknown < 5; unknown++) Assert.NotNull(counter.TryOpen(null));
    }

    [Fact]
    public async Task Subscriptions_begin_at_a_rate_and_one_too_many_is_told_when_to_come_again()
    {
        await using var fixture = new SessionFixture(new ModelSyncOptions { SubscriptionsPerSecond = 2, SubscriptionBurst = 3 });
        var client = await fixture.GreetAsync(Ann);
        for (var subId = 1; subId <= 3; subId++)
        {
            await client.SubscribeAsync(subId, 0, "a");
            Assert.Equal([subId], (await client.ReceiveAsync<Tx>()).Activate);
        }

        await client.SubscribeAsync(1, 0, "b");
        var refusal = (await client.ReceiveAsync<SubErr>()).Error;
        Assert.Equal((ErrorCodes.LimitSubscriptionRate, Retry.After, 500), (refusal.Code, refusal.Retry, refusal.RetryAfterMs!.Value));
        fixture.Time.Advance(TimeSpan.FromMilliseconds(500));
        await client.SubscribeAsync(4, 0, "a");
        Assert.Equal([4], (await client.ReceiveAsync<Tx>()).Activate);
        Assert.DoesNotContain(fixture.LastConnection.Calls, call => call.Contains(" b", StringComparison.Ordinal));
    }

    // The place is given back a moment after the log says that the session ended.
    private static async Task<bool> ComesInAsync(NotesApp app)
    {
        for (var attempt = 0; attempt < 200; attempt++)
        {
            var client = await app.ConnectAsync();
            await client.SendAsync(TestClient.Hello(Ann));
            if (await client.ReceiveAnyAsync() is Welcome) return true;
            await client.ReceiveCloseAsync();
        }

        return false;
    }
}
