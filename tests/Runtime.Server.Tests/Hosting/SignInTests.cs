using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Hosting;

public sealed class SignInTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");

    [Fact]
    public async Task Authorization_of_the_endpoint_is_asked_at_hello_not_at_the_upgrade()
    {
        await using var app = await NotesApp.StartAsync(endpoint => endpoint.RequireAuthorization());
        var client = await app.ConnectAsync();
        await client.SendAsync(TestClient.Hello(Ann));
        Assert.Equal((CloseCodes.SignedOut, ErrorCodes.AuthRequired), await client.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_fallback_policy_of_the_application_is_asked_at_hello()
    {
        await using var app = await NotesApp.StartAsync(services: services =>
            services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build()));
        var anonymous = await app.ConnectAsync();
        await anonymous.SendAsync(TestClient.Hello(Ann));
        Assert.Equal(CloseCodes.SignedOut, (await anonymous.ReceiveCloseAsync()).Code);
        Assert.Equal("ann", (await (await app.ConnectAsync()).GreetAsync(Ann, await app.TokenAsync("ann"))).User);
    }

    [Fact]
    public async Task Without_authorization_everyone_may_come()
    {
        await using var app = await NotesApp.StartAsync();
        Assert.Null((await (await app.ConnectAsync()).GreetAsync(Ann)).User);
    }

    [Fact]
    public async Task A_bearer_token_in_hello_signs_in_beside_cookies_as_default()
    {
        await using var app = await NotesApp.StartAsync(endpoint => endpoint.RequireAuthorization());
        var client = await app.ConnectAsync();
        Assert.Equal("ann", (await client.GreetAsync(Ann, await app.TokenAsync("ann"))).User);
    }

    [Fact]
    public async Task A_cookie_of_the_upgrade_signs_in_and_does_not_count_beside_a_token()
    {
        await using var app = await NotesApp.StartAsync(endpoint => endpoint.RequireAuthorization());
        var cookie = await app.CookieAsync("ann");
        var client = await ConnectWithAsync(app, cookie);
        Assert.Equal("ann", (await client.GreetAsync(Ann)).User);
        var forger = await ConnectWithAsync(app, cookie);
        await forger.SendAsync(TestClient.Hello(Ann, "forged"));
        Assert.Equal((CloseCodes.SignedOut, ErrorCodes.AuthRequired), await forger.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_forged_token_is_refused_even_where_nobody_must_sign_in()
    {
        await using var app = await NotesApp.StartAsync();
        var client = await app.ConnectAsync();
        await client.SendAsync(TestClient.Hello(Ann, "forged"));
        Assert.Equal((CloseCodes.SignedOut, ErrorCodes.AuthRequired), await client.ReceiveCloseAsync());
    }

    [Fact]
    public async Task A_policy_of_the_endpoint_decides_who_may_connect()
    {
        var admins = new AuthorizeAttribute("admins") { AuthenticationSchemes = BearerTokenDefaults.AuthenticationScheme };
        await using var app = await NotesApp.StartAsync(endpoint => endpoint.RequireAuthorization(admins));
        var admin = await app.ConnectAsync();
        Assert.Equal("ann", (await admin.GreetAsync(Ann, await app.TokenAsync("ann", "admin"))).User);
        var other = await app.ConnectAsync();
        await other.SendAsync(TestClient.Hello(Ann, await app.TokenAsync("bob")));
        Assert.Equal((CloseCodes.Forbidden, ErrorCodes.AuthForbidden), await other.ReceiveCloseAsync());
    }

    [Fact]
    public async Task Roles_open_queries_and_mutations()
    {
        await using var app = await NotesApp.StartAsync();
        var admin = await app.ConnectAsync();
        await admin.GreetAsync(Ann, await app.TokenAsync("ann", "admin"));
        await admin.MutateAsync(1, mutation: 1);
        Assert.Equal(AckStatus.Ok, (await admin.ReceiveAsync<Tx>()).Acks[0].Status);
        await admin.SubscribeAsync(1, 2, "all");
        await admin.ReceiveAsync<Snap>();

        var other = await app.ConnectAsync();
        await other.GreetAsync(new Guid("bbbbbbbb-0000-4000-8000-000000000002"), await app.TokenAsync("bob"));
        await other.MutateAsync(1, mutation: 1);
        Assert.Equal(AckStatus.Rejected, (await other.ReceiveAsync<Tx>()).Acks[0].Status);
        await other.SubscribeAsync(1, 2, "all");
        Assert.Equal(ErrorCodes.Denied, (await other.ReceiveAsync<SubErr>()).Error.Code);
    }

    [Fact]
    public async Task An_expired_token_closes_and_a_fresh_one_keeps_open()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var app = await NotesApp.StartAsync(time: time, configure: options => options.Heartbeat = TimeSpan.FromMinutes(5));
        var first = await app.ConnectAsync();
        await first.GreetAsync(Ann, await app.TokenAsync("ann"));
        var second = await app.ConnectAsync();
        await second.GreetAsync(Ann, await app.TokenAsync("ann"));
        await first.SettleAsync();
        await second.SettleAsync();

        time.Advance(TimeSpan.FromSeconds(59));
        await second.SendAsync(new Auth(await app.TokenAsync("ann")));
        foreach (var client in new[] { first, second })
        {
            await client.SendAsync(new Ping(1, IsUp: true));
            await client.ReceiveAsync<Pong>();
        }

        time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal((CloseCodes.SignedOut, ErrorCodes.AuthExpired), await first.ReceiveCloseAsync());
        await second.SendAsync(new Ping(2, IsUp: true));
        await second.ReceiveAsync<Pong>();
    }

    [Fact]
    public async Task No_token_is_in_the_log()
    {
        await using var app = await NotesApp.StartAsync();
        var token = await app.TokenAsync("ann");
        var client = await app.ConnectAsync(WireEncoding.Json);
        await client.GreetAsync(Ann, token);
        await client.SendAsync(TestClient.Hello(Ann, token));
        await client.ReceiveCloseAsync();
        Assert.NotEmpty(app.Logs.Lines);
        Assert.DoesNotContain(app.Logs.Lines, line => line.Contains(token, StringComparison.Ordinal));
    }

    private static Task<TestClient> ConnectWithAsync(NotesApp app, string cookie) => app.ConnectAsync(options: options =>
    {
        options.SetRequestHeader("Cookie", cookie);
        options.SetRequestHeader("Origin", app.Address.GetLeftPart(UriPartial.Authority));
    });
}
