using ModelSync.Server.Hosting;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Sessions;

public sealed class LifetimeTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Bob = new("bbbbbbbb-0000-4000-8000-000000000002");

    [Fact]
    public async Task A_ping_is_answered_with_its_id()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann);
        await client.SendAsync(new Ping(77, IsUp: true));
        Assert.Equal(77, (await client.ReceiveAsync<Pong>()).Id);
    }

    [Fact]
    public async Task Silence_is_pinged_and_then_closed()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann);
        fixture.Time.Advance(TimeSpan.FromSeconds(15));
        await client.ReceiveAsync<Ping>();
        fixture.Time.Advance(TimeSpan.FromSeconds(15));
        Assert.Equal((CloseCodes.TimedOut, ErrorCodes.ProtocolTimeout), await client.ReceiveCloseAsync());
    }

    [Fact]
    public async Task Whoever_answers_pings_stays()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann);
        for (var minute = 0; minute < 10; minute++)
        {
            fixture.Time.Advance(TimeSpan.FromSeconds(15));
            var ping = await client.ReceiveAsync<Ping>();
            await client.SendAsync(new Pong(ping.Id, IsUp: true));
            await client.SendAsync(new Ping(minute, IsUp: true));
            Assert.Equal(minute, (await client.ReceiveAsync<Pong>()).Id);
        }
    }

    [Fact]
    public async Task An_expired_token_closes_within_a_second()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, "ann::40");
        fixture.Time.Advance(TimeSpan.FromSeconds(10));
        await client.SendAsync(new Ping(1, IsUp: true));
        await client.ReceiveAsync<Pong>();
        fixture.Time.Advance(TimeSpan.FromSeconds(29));
        await client.ReceiveAsync<Ping>();
        await client.SendAsync(new Ping(2, IsUp: true));
        await client.ReceiveAsync<Pong>();
        fixture.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((CloseCodes.SignedOut, ErrorCodes.AuthExpired), await client.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_fresh_token_of_the_same_user_moves_the_end()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, "ann::10");
        await client.SendAsync(new Auth("ann::20"));
        await client.SendAsync(new Ping(1, IsUp: true));
        await client.ReceiveAsync<Pong>();
        fixture.Time.Advance(TimeSpan.FromSeconds(14));
        await client.SendAsync(new Ping(2, IsUp: true));
        Assert.Equal(2, (await client.ReceiveAsync<Pong>()).Id);
        fixture.Time.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal((CloseCodes.SignedOut, ErrorCodes.AuthExpired), await client.ReceiveCloseAsync());
    }

    [Theory]
    [InlineData("bob", CloseCodes.SignedOut, ErrorCodes.AuthOtherUser)]
    [InlineData("bad", CloseCodes.SignedOut, ErrorCodes.AuthRequired)]
    [InlineData("banned", CloseCodes.Forbidden, ErrorCodes.AuthForbidden)]
    public async Task A_fresh_token_that_is_not_good_closes(string token, int code, string error)
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, "ann");
        await client.SendAsync(new Auth(token));
        Assert.Equal((code, error), await client.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_client_that_takes_nothing_is_dropped_and_delays_nobody()
    {
        await using var fixture = new SessionFixture();
        var stuck = await fixture.GreetAsync(Ann, capacity: 1);
        var stuckConnection = fixture.LastConnection;
        var other = await fixture.GreetAsync(Bob);
        for (var frame = 0; frame < 5; frame++) stuckConnection.Push(new Tx(frame, [], [], [], []));
        fixture.LastConnection.Push(new Tx(9, [], [], [], []));
        Assert.Equal(9, (await other.ReceiveAsync<Tx>()).Version);
        Assert.False(stuckConnection.IsDisposed);

        await SessionFixture.UntilAsync(() =>
        {
            fixture.Time.Advance(TimeSpan.FromSeconds(1));
            return stuckConnection.IsDisposed;
        });
        Assert.Contains(fixture.Logs.Lines, line => line.Contains(ErrorCodes.LimitSlow, StringComparison.Ordinal));
        Assert.Null((await stuck.ReceiveCloseAsync()).Error);
    }

    [Fact]
    public async Task A_cut_connection_ends_its_session()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann);
        client.Abort();
        await SessionFixture.UntilAsync(() => fixture.LastConnection.IsDisposed);
    }

    [Fact]
    public async Task Options_of_the_clock_are_kept()
    {
        await using var fixture = new SessionFixture(new ModelSyncOptions { Heartbeat = TimeSpan.FromSeconds(2), HandshakeTimeout = TimeSpan.FromSeconds(1) });
        var late = fixture.Connect();
        fixture.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(CloseCodes.TimedOut, (await late.ReceiveCloseAsync()).Code);
        var silent = await fixture.GreetAsync(Ann);
        fixture.Time.Advance(TimeSpan.FromSeconds(2));
        await silent.ReceiveAsync<Ping>();
        fixture.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(CloseCodes.TimedOut, (await silent.ReceiveCloseAsync()).Code);
    }
}
