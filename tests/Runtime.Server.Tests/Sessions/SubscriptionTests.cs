using ModelSync.Server.Hosting;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Sessions;

public sealed class SubscriptionTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");

    public static TheoryData<WireEncoding> Encodings => [WireEncoding.MessagePack, WireEncoding.Json];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_subscription_reaches_the_engine_bound_to_the_caller(WireEncoding encoding)
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, "ann", encoding);
        await client.SubscribeAsync(1, 0, "a");
        await client.SubscribeAsync(2, 1, "b");
        await client.ReceiveNextAsync<Tx>(tx => tx.Activate.Contains(2));
        Assert.Equal(["sub 1 notes.query0 a", "sub 2 notes.query1 b@ann"], fixture.LastConnection.Calls);
    }

    [Fact]
    public async Task A_caller_without_the_claims_of_the_user_gets_an_empty_result()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann);
        await client.SubscribeAsync(1, 1, "b");
        Assert.Equal(ErrorCodes.Denied, (await client.ReceiveAsync<SubErr>()).Error.Code);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_denied_query_and_an_unknown_one_look_the_same(WireEncoding encoding)
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, "ann", encoding);
        foreach (var query in new[] { 2, 3, -1, int.MaxValue })
        {
            await client.SubscribeAsync(7, query, "a");
            var answer = await client.ReceiveAsync<SubErr>();
            Assert.Equal((7, new WireError(ErrorCodes.Denied)), (answer.SubId, answer.Error));
        }

        Assert.Empty(fixture.LastConnection.Calls);
        Assert.Contains(fixture.Logs.Lines, line => line.Contains("may not ask notes.query2", StringComparison.Ordinal));
        Assert.Contains(fixture.Logs.Lines, line => line.Contains("query 3, which does not exist", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_role_opens_a_query()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, "ann:boss");
        await client.SubscribeAsync(1, 2, "a");
        Assert.Equal([1], (await client.ReceiveAsync<Tx>()).Activate);
    }

    [Theory]
    [InlineData("[1]", "wire.wrong_type")]
    [InlineData("[]", "wire.missing_member")]
    [InlineData("{}", "wire.wrong_type")]
    [InlineData("[\"a\",\"b\"]", "wire.unknown_member")]
    [InlineData("[null]", "wire.null_value")]
    [InlineData("[\"12345678901\"]", "validation.failed")]
    public async Task Wrong_arguments_end_only_their_subscription(string arguments, string code)
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, encoding: WireEncoding.Json);
        await client.SendAsync(new Sub(1, 0, System.Text.Encoding.UTF8.GetBytes(arguments)));
        Assert.Equal(code, (await client.ReceiveAsync<SubErr>()).Error.Code);
        await client.SubscribeAsync(2, 0, "1234567890");
        Assert.Equal([2], (await client.ReceiveAsync<Tx>()).Activate);
    }

    [Fact]
    public async Task A_connection_has_so_many_queries_and_no_more()
    {
        await using var fixture = new SessionFixture(new ModelSyncOptions { MaxQueries = 3 });
        var client = await fixture.GreetAsync(Ann);
        for (var subId = 1; subId <= 3; subId++)
        {
            await client.SubscribeAsync(subId, 0, "a");
            Assert.Equal([subId], (await client.ReceiveAsync<Tx>()).Activate);
        }

        await client.SubscribeAsync(4, 0, "a");
        Assert.Equal(ErrorCodes.LimitQueries, (await client.ReceiveAsync<SubErr>()).Error.Code);
        await client.SendAsync(new Unsub(2));
        await client.SubscribeAsync(5, 0, "a");
        Assert.Equal([5], (await client.ReceiveAsync<Tx>()).Activate);
    }

    [Fact]
    public async Task A_repeated_id_begins_anew_and_an_unknown_one_ends_nothing()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann);
        await client.SendAsync(new Unsub(9));
        await client.SubscribeAsync(1, 0, "a");
        await client.SubscribeAsync(1, 0, "b");
        await client.SendAsync(new Ping(1, IsUp: true));
        await client.ReceiveNextAsync<Pong>();
        Assert.Equal(["sub 1 notes.query0 a", "unsub 1", "sub 1 notes.query0 b"], fixture.LastConnection.Calls);
    }

    [Fact]
    public async Task Changed_claims_end_what_is_not_allowed_any_more_and_keep_the_rest()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, "ann:admin");
        await client.SubscribeAsync(1, 0, "a");
        await client.SubscribeAsync(2, 1, "b");
        await client.SubscribeAsync(3, 2, "c");
        await client.SendAsync(new Auth("ann"));
        var ended = await client.ReceiveNextAsync<SubErr>();
        Assert.Equal((3, ErrorCodes.Denied), (ended.SubId, ended.Error.Code));
        Assert.Equal(["sub 1 notes.query0 a", "sub 2 notes.query1 b@ann", "sub 3 notes.query2 c", "unsub 3"], fixture.LastConnection.Calls);
    }

    [Fact]
    public async Task An_error_of_the_engine_reaches_the_client()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann);
        fixture.LastConnection.Push(new SubErr(1, new WireError(ErrorCodes.LimitRows)));
        Assert.Equal(ErrorCodes.LimitRows, (await client.ReceiveAsync<SubErr>()).Error.Code);
    }
}
