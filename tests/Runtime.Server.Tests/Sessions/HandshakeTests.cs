using ModelSync.Server.Hosting;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Sessions;

public sealed class HandshakeTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Bob = new("bbbbbbbb-0000-4000-8000-000000000002");

    public static TheoryData<WireEncoding> Encodings => [WireEncoding.MessagePack, WireEncoding.Json];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Welcome_tells_who_calls_and_what_is_allowed(WireEncoding encoding)
    {
        await using var fixture = new SessionFixture();
        var welcome = await fixture.Connect(encoding).GreetAsync(Ann, "ann");

        Assert.Equal("ann", welcome.User);
        Assert.Equal(fixture.Store.Epoch, welcome.Epoch);
        Assert.Equal(1, welcome.Version);
        Assert.Equal(0, welcome.LastSequence);
        Assert.Equal(SchemaVerdict.Same, welcome.Verdict);
        Assert.Equal(15000, welcome.HeartbeatMs);
        Assert.Equal(fixture.Time.GetUtcNow(), welcome.ServerTime);
        Assert.Equal(new SyncLimits(65536, 100, 1000, 64, 20, 100), welcome.Limits);
    }

    [Fact]
    public async Task An_anonymous_caller_has_no_user()
    {
        await using var fixture = new SessionFixture();
        Assert.Null((await fixture.Connect().GreetAsync(Ann)).User);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task Nothing_is_handled_before_hello(WireEncoding encoding)
    {
        await using var fixture = new SessionFixture();
        foreach (var early in new IMessage[] { new Sub(1, 0, new TestClient(null!, encoding, null!).Text("x")), new Ping(1, true), new Mut(1, 0, new TestClient(null!, encoding, null!).Text("x")), new Auth("ann"), new Unsub(1) })
        {
            var client = fixture.Connect(encoding);
            await client.SendAsync(early);
            Assert.Equal((CloseCodes.Protocol, ErrorCodes.ProtocolUnexpected), await client.ReceiveCloseAsync());
        }

        Assert.Empty(fixture.Engine.Connections);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_second_hello_closes(WireEncoding encoding)
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, encoding: encoding);
        await client.SendAsync(TestClient.Hello(Ann));
        Assert.Equal((CloseCodes.SecondHello, ErrorCodes.ProtocolSecondHello), await client.ReceiveCloseAsync());
    }

    [Fact]
    public async Task Hello_must_come_within_the_handshake_time()
    {
        await using var fixture = new SessionFixture();
        var client = fixture.Connect();
        fixture.Time.Advance(TimeSpan.FromSeconds(10) - TimeSpan.FromTicks(1));
        var other = await fixture.GreetAsync(Bob);
        fixture.Time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal((CloseCodes.TimedOut, ErrorCodes.ProtocolTimeout), await client.ReceiveCloseAsync());
        await other.SendAsync(new Ping(1, IsUp: true));
        await other.ReceiveAsync<Pong>();
    }

    [Theory]
    [InlineData("bad", CloseCodes.SignedOut, ErrorCodes.AuthRequired)]
    [InlineData("banned", CloseCodes.Forbidden, ErrorCodes.AuthForbidden)]
    public async Task A_caller_who_may_not_connect_is_told_why(string token, int code, string error)
    {
        await using var fixture = new SessionFixture();
        var client = fixture.Connect();
        await client.SendAsync(TestClient.Hello(Ann, token));
        Assert.Equal((code, error), await client.ReceiveCloseAsync());
        Assert.Empty(fixture.Engine.Connections);
    }

    [Fact]
    public async Task A_client_of_another_contract_or_protocol_is_told_to_upgrade()
    {
        await using var fixture = new SessionFixture();
        foreach (var hello in new[]
        {
            TestClient.Hello(Ann) with { WireHash = new string('0', 64) },
            TestClient.Hello(Ann) with { WireHash = "short" },
            TestClient.Hello(Ann) with { WireHash = new string('z', 64) },
            TestClient.Hello(Ann) with { Protocol = 2 },
        })
        {
            var client = fixture.Connect();
            await client.SendAsync(hello);
            Assert.Equal((CloseCodes.Upgrade, ErrorCodes.SchemaUpgrade), await client.ReceiveCloseAsync());
        }
    }

    [Fact]
    public async Task A_client_id_belongs_to_the_user_that_came_first()
    {
        await using var fixture = new SessionFixture();
        await fixture.GreetAsync(Ann, "ann");
        var thief = fixture.Connect();
        await thief.SendAsync(TestClient.Hello(Ann, "bob"));
        Assert.Equal((CloseCodes.Forbidden, ErrorCodes.AuthClientTaken), await thief.ReceiveCloseAsync());
        await fixture.GreetAsync(Ann, "ann");
    }

    [Fact]
    public async Task A_user_has_so_many_connections_and_no_more()
    {
        await using var fixture = new SessionFixture(new ModelSyncOptions { MaxConnectionsPerUser = 3 });
        var first = await fixture.GreetAsync(Ann, "ann");
        await fixture.GreetAsync(Ann, "ann");
        await fixture.GreetAsync(Ann, "ann");

        var fourth = fixture.Connect();
        await fourth.SendAsync(TestClient.Hello(Ann, "ann"));
        Assert.Equal((CloseCodes.OverLimit, ErrorCodes.LimitConnections), await fourth.ReceiveCloseAsync());
        await fixture.GreetAsync(Bob, "bob");

        first.Abort();
        await SessionFixture.UntilAsync(() => fixture.Engine.Connections.First().IsDisposed);
        await fixture.GreetAsync(Ann, "ann");
    }

    [Fact]
    public async Task A_server_has_so_many_connections_and_no_more()
    {
        await using var fixture = new SessionFixture(new ModelSyncOptions { MaxConnections = 2 });
        await fixture.GreetAsync(Ann);
        await fixture.GreetAsync(Bob);
        var third = fixture.Connect();
        await third.SendAsync(TestClient.Hello(Ann));
        Assert.Equal((CloseCodes.OverLimit, ErrorCodes.LimitConnections), await third.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_fault_behind_hello_closes_and_gives_the_place_back()
    {
        await using var fixture = new SessionFixture(new ModelSyncOptions { MaxConnectionsPerUser = 1 });
        fixture.Engine.NextFault = new IOException("no disk");
        var client = fixture.Connect();
        await client.SendAsync(TestClient.Hello(Ann, "ann"));
        Assert.Equal((CloseCodes.GoingAway, ErrorCodes.Unavailable), await client.ReceiveCloseAsync());
        await fixture.GreetAsync(Ann, "ann");
    }

    [Fact]
    public async Task Messages_right_behind_hello_are_handled_in_order()
    {
        await using var fixture = new SessionFixture();
        var client = fixture.Connect();
        await client.SendAsync(TestClient.Hello(Ann, "ann"));
        await client.SubscribeAsync(1, 0, "a");
        await client.MutateAsync(1, "first");
        await client.MutateAsync(2, "second");

        await client.ReceiveAsync<Welcome>();
        var acks = new List<string>();
        while (acks.Count < 2) acks.AddRange((await client.ReceiveAsync<Tx>()).Acks.Select(ack => client.TextOf(ack.Payload)));
        Assert.Equal(["first", "second"], acks);
    }
}
