using System.Net.Security;
using System.Net.WebSockets;
using ModelSync.Wire;
using ModelSync.Wire.Messages;
using Runtime.Server.Tests.Support;

namespace Runtime.Server.Tests.Hosting;

/// <summary>Behind TLS bytes go through Kestrel's stream, over HTTP/2 through Kestrel's WebSocket: the sessions are the same.</summary>
public sealed class SecureTests
{
    private static readonly Guid Ann = new("aaaaaaaa-0000-4000-8000-000000000001");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_session_behind_TLS_is_like_any_other(int version)
    {
        using var certificate = Certificates.SelfSigned();
        await using var app = await NotesApp.StartAsync(certificate: certificate);
        using var handler = new SocketsHttpHandler { SslOptions = new SslClientAuthenticationOptions { RemoteCertificateValidationCallback = (_, shown, _, _) => shown!.GetCertHashString() == certificate.GetCertHashString() } };
        using var over = new HttpMessageInvoker(handler);
        var client = await app.ConnectAsync(WireEncoding.MessagePack, options => UseVersion(options, version), over);
        await client.GreetAsync(Ann);
        await client.SubscribeAsync(1, 0, "all");
        Assert.True((await client.ReceiveAsync<Snap>()).Last);
        Assert.Equal([1], (await client.ReceiveAsync<Tx>()).Activate);
        for (var sequence = 1; sequence <= 20; sequence++)
        {
            await client.MutateAsync(sequence, $"note {sequence}");
            Assert.Equal(AckStatus.Ok, Assert.Single((await client.ReceiveAsync<Tx>()).Acks).Status);
        }

        await client.SendAsync(new Ping(7, IsUp: true));
        Assert.Equal(7, (await client.ReceiveAsync<Pong>()).Id);
        await client.SendAsync(TestClient.Hello(Ann));
        Assert.Equal((CloseCodes.SecondHello, ErrorCodes.ProtocolSecondHello), await client.ReceiveCloseAsync());
    }

    private static void UseVersion(ClientWebSocketOptions options, int version)
    {
        options.HttpVersion = new Version(version, version == 1 ? 1 : 0);
        options.HttpVersionPolicy = HttpVersionPolicy.RequestVersionExact;
    }
}
