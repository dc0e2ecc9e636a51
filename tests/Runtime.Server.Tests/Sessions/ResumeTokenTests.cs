using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Sessions;

/// <summary>A resume token is good once, for the user, client and contract that got it.</summary>
public sealed class ResumeTokenTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Other = new("bbbbbbbb-0000-4000-8000-000000000002");

    [Fact]
    public async Task It_is_accepted_once()
    {
        await using var fixture = new SessionFixture();
        var first = await GreetAsync(fixture, Ann, "ann", null);
        var second = await GreetAsync(fixture, Ann, "ann", first.Token);
        var again = await GreetAsync(fixture, Ann, "ann", first.Token);
        Assert.Equal([false, true, false], [first.Accepted, second.Accepted, again.Accepted]);
        Assert.Equal(3, new[] { first.Token, second.Token, again.Token }.Where(token => token.Length == 32).Distinct().Count());
        Assert.False((await GreetAsync(fixture, Ann, "ann", second.Token)).Accepted);
    }

    [Fact]
    public async Task Another_client_and_another_user_do_not_get_on_with_it()
    {
        await using var fixture = new SessionFixture();
        var token = (await GreetAsync(fixture, Ann, "ann", null)).Token;
        Assert.False((await GreetAsync(fixture, Other, "ann", token)).Accepted);
        Assert.False((await GreetAsync(fixture, new Guid(Other.ToByteArray().Reverse().ToArray()), "bob", token)).Accepted);
        Assert.True((await GreetAsync(fixture, Ann, "ann", token)).Accepted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0123456789abcdef0123456789abcdef")]
    [InlineData("what is this")]
    public async Task What_is_no_token_of_ours_is_not_accepted(string token)
    {
        await using var fixture = new SessionFixture();
        await GreetAsync(fixture, Ann, "ann", null);
        Assert.False((await GreetAsync(fixture, Ann, "ann", token)).Accepted);
    }

    [Fact]
    public async Task What_is_known_reaches_the_engine_only_with_it()
    {
        await using var fixture = new SessionFixture();
        var token = (await GreetAsync(fixture, Ann, "ann", null)).Token;
        foreach (var (presented, expected) in new[] { (token, "sub 1 notes.all x known 5"), (token, "sub 1 notes.all x known -1") })
        {
            var client = fixture.Connect();
            await client.SendAsync(TestClient.Hello(Ann, "ann") with { ResumeToken = presented });
            await client.ReceiveAsync<Welcome>();
            await client.SendAsync(new Sub(1, 0, client.Text("x"), new Known(5, 7, 2, null)));
            await client.ReceiveAsync<Tx>();
            Assert.EndsWith(expected[expected.LastIndexOf('k')..], fixture.LastConnection.Calls.Single(), StringComparison.Ordinal);
        }
    }

    private static async Task<ResumeOffer> GreetAsync(SessionFixture fixture, Guid clientId, string user, string? token)
    {
        var client = fixture.Connect();
        await client.SendAsync(TestClient.Hello(clientId, user) with { ResumeToken = token });
        return (await client.ReceiveAsync<Welcome>()).Resume;
    }
}
