using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ModelSync.AspNetCore;
using ModelSync.Server.Transport;
using ModelSync.Wire;

namespace Runtime.Server.Tests.Transport;

/// <summary>
/// Sends every message back, over a real Kestrel, by each way in which a transport comes to be: frames of our own straight on the socket, frames of
/// our own through Kestrel's stream (as under TLS), and Kestrel's WebSocket.
/// </summary>
public sealed class EchoHost : IAsyncLifetime
{
    /// <summary>Largest message that it takes.</summary>
    public const int Limit = 100_000;

    private WebApplication _app = null!;

    /// <summary>The transports that were made, by type.</summary>
    public static IReadOnlyList<string> Ways { get; } = ["socket", "stream", "managed"];

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, 0);
            // Whatever stands between Kestrel and its socket must not be passed by.
            kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen => listen.UseConnectionLogging());
        });
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Run(ServeAsync);
        await _app.StartAsync();
    }

    public async Task DisposeAsync() => await _app.DisposeAsync();

    internal Uri AddressOf(string way) => new(new Uri(_app.Urls.ElementAt(way == "stream" ? 1 : 0)), way);

    internal Task<RawPeer> ConnectAsync(string way, WireEncoding encoding, int? receiveBuffer = null) =>
        RawPeer.ConnectAsync(AddressOf(way), Subprotocols.NameOf(encoding), receiveBuffer);

    private static async Task ServeAsync(HttpContext request)
    {
        var encoding = Subprotocols.EncodingOf(Handshake.Subprotocols(request.Request).First())!.Value;
        await using var transport = request.Request.Path == "/managed"
            ? await Upgrade.AcceptWebSocketAsync(request, encoding)
            : await Upgrade.AcceptAsync(request, Handshake.TryReadKey(request.Request, out var key) ? key : "", encoding);
        await EchoAsync(transport);
        transport.Abort();
    }

    // Like a session: after its own close it reads on until the peer has answered.
    private static async Task EchoAsync(ITransport transport)
    {
        while (true)
        {
            var received = await transport.ReceiveAsync(Limit);
            if (received.Kind == ReceivedKind.Closed) return;
            if (received.Kind == ReceivedKind.Message) await transport.SendAsync(received.Message);
            else await transport.CloseAsync(CodeOf(received), received.Breach?.Reason ?? "");
        }
    }

    private static int CodeOf(Received received) => received.Kind switch
    {
        ReceivedKind.TooLarge => CloseCodes.TooLarge,
        ReceivedKind.WrongKind => CloseCodes.Protocol,
        _ => received.Breach!.CloseCode,
    };
}
