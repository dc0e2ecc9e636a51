using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace Runtime.Server.Tests.Sessions;

public sealed class RevocationTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Phone = new("aaaaaaaa-0000-4000-8000-000000000002");
    private static readonly Guid Bob = new("bbbbbbbb-0000-4000-8000-000000000002");

    [Fact]
    public async Task All_connections_of_the_user_end_at_once_and_no_other()
    {
        await using var fixture = new SessionFixture();
        var page = await fixture.GreetAsync(Ann, "ann");
        var phone = await fixture.GreetAsync(Phone, "ann");
        var bob = await fixture.GreetAsync(Bob, "bob");
        fixture.Revoke("ann");
        Assert.Equal((CloseCodes.SignedOut, ErrorCodes.AuthRevoked), await page.ReceiveCloseAsync());
        Assert.Equal((CloseCodes.SignedOut, ErrorCodes.AuthRevoked), await phone.ReceiveCloseAsync());
        await bob.SendAsync(new Ping(1, IsUp: true));
        Assert.Equal(1, (await bob.ReceiveAsync<Pong>()).Id);
    }

    [Fact]
    public async Task Nothing_is_sent_and_nothing_begins_afterwards()
    {
        await using var fixture = new SessionFixture();
        var client = await fixture.GreetAsync(Ann, "ann");
        fixture.Revoke("ann");
        fixture.LastConnection.Push(new Tx(9, [], [], [], []));
        await client.MutateAsync(1);
        Assert.Equal((CloseCodes.SignedOut, ErrorCodes.AuthRevoked), await client.ReceiveCloseAsync());
        Assert.Empty(await fixture.Store.ReadOutcomesAsync(Ann, 0, 9, CancellationToken.None));
    }

    [Fact]
    public async Task The_user_may_return_with_a_fresh_token()
    {
        await using var fixture = new SessionFixture();
        await fixture.GreetAsync(Ann, "ann");
        fixture.Revoke("ann");
        fixture.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal("ann", (await fixture.Connect().GreetAsync(Ann, "ann")).User);
    }
}
