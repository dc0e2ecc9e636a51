using System.Net.Sockets;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using ModelSync.Server.Transport;
using ModelSync.Server.Transport.Framing;
using ModelSync.Wire;

namespace ModelSync.AspNetCore;

/// <summary>Takes a connection over: with frames of our own over HTTP/1.1, with the server's WebSocket where it offers only that.</summary>
internal static class Upgrade
{
    /// <summary>Whether the connection can be ours after a handshake.</summary>
    public static bool IsOurs(HttpContext request) => request.Features.Get<IHttpUpgradeFeature>() is { IsUpgradableRequest: true };

    /// <summary>After the handshake the request's own limits on time and speed do not hold any more.</summary>
    public static async Task<ITransport> AcceptAsync(HttpContext request, string key, WireEncoding encoding)
    {
        request.Features.Get<IHttpRequestTimeoutFeature>()?.DisableTimeout();
        if (request.Features.Get<IHttpMinResponseDataRateFeature>() is { } rate) rate.MinDataRate = null;
        Handshake.Answer(request.Response, key, Subprotocols.NameOf(encoding));
        var stream = await request.Features.GetRequiredFeature<IHttpUpgradeFeature>().UpgradeAsync();
        return new FramedTransport(stream, SocketOf(request), encoding, request.Abort);
    }

    public static async Task<ITransport> AcceptWebSocketAsync(HttpContext request, WireEncoding encoding)
    {
        var accept = new WebSocketAcceptContext { SubProtocol = Subprotocols.NameOf(encoding), KeepAliveInterval = Timeout.InfiniteTimeSpan };
        return new WebSocketTransport(await request.WebSockets.AcceptWebSocketAsync(accept), encoding);
    }

    /// <summary>
    /// Only when the bytes of the connection are those of Kestrel's own socket: TLS and middleware of connections put something else in place of its pipes.
    /// </summary>
    public static Socket? SocketOf(HttpContext request) =>
        request.Features.Get<IConnectionTransportFeature>()?.Transport.GetType().Assembly == typeof(SocketTransportOptions).Assembly
            ? request.Features.Get<IConnectionSocketFeature>()?.Socket
            : null;
}
