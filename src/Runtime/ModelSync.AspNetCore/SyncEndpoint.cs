using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ModelSync.Server.Hosting;
using ModelSync.Server.Transport;
using ModelSync.Wire;

namespace ModelSync.AspNetCore;

/// <summary>From an HTTP request to a session: origin, then subprotocol, then the upgrade.</summary>
internal sealed class SyncEndpoint(Type surface)
{
    // Waits as long as the connection is open, so it is the only method here that does.
    public async Task HandleAsync(HttpContext request)
    {
        var server = request.RequestServices.GetRequiredKeyedService<SyncServer>(surface);
        var (accepted, encoding) = await AcceptAsync(request, server.Options.AllowedOrigins);
        if (accepted is null) return;
        await using var transport = accepted;
        var authorization = request.GetEndpoint()?.Metadata.GetMetadata<HelloAuthorization>()
            ?? throw new InvalidOperationException("The endpoint has lost what decides who may connect.");
        await server.ServeAsync(transport, encoding, new HttpAuthenticator(request, authorization), request.Connection.RemoteIpAddress);
    }

    // Null when it is refused, and that is said.
    private static async Task<(ITransport? Transport, WireEncoding Encoding)> AcceptAsync(HttpContext request, IEnumerable<string> allowedOrigins)
    {
        var isOurs = Upgrade.IsOurs(request);
        if (!(isOurs ? Handshake.IsAskedFor(request.Request) : request.WebSockets.IsWebSocketRequest))
        {
            await RefuseAsync(request, StatusCodes.Status400BadRequest, "This address speaks WebSocket.");
            return default;
        }

        if (!OriginCheck.IsAllowed(request.Request, allowedOrigins))
        {
            await RefuseAsync(request, StatusCodes.Status403Forbidden, "This origin may not connect.");
            return default;
        }

        if (Negotiate(Handshake.Subprotocols(request.Request)) is not { } encoding)
        {
            await RefuseAsync(request, StatusCodes.Status400BadRequest, $"Ask for the subprotocol {Subprotocols.MessagePack} or {Subprotocols.Json}.");
            return default;
        }

        return (isOurs ? await UpgradeAsync(request, encoding) : await Upgrade.AcceptWebSocketAsync(request, encoding), encoding);
    }

    private static WireEncoding? Negotiate(IEnumerable<string> requested) =>
        requested.Select(Subprotocols.EncodingOf).FirstOrDefault(encoding => encoding is not null);

    // Null when the handshake is malformed.
    private static async Task<ITransport?> UpgradeAsync(HttpContext request, WireEncoding encoding)
    {
        if (!Handshake.IsVersionSupported(request.Request))
        {
            request.Response.Headers.SecWebSocketVersion = Handshake.Version;
            await RefuseAsync(request, StatusCodes.Status426UpgradeRequired, "Ask for version 13 of WebSocket.");
            return null;
        }

        if (Handshake.TryReadKey(request.Request, out var key)) return await Upgrade.AcceptAsync(request, key, encoding);
        await RefuseAsync(request, StatusCodes.Status400BadRequest, "Sec-WebSocket-Key is not 16 bytes in base 64.");
        return null;
    }

    private static Task RefuseAsync(HttpContext request, int status, string why)
    {
        request.Response.StatusCode = status;
        return request.Response.WriteAsync(why, request.RequestAborted);
    }
}
