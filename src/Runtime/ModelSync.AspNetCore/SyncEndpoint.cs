using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ModelSync.Server.Hosting;
using ModelSync.Wire;

namespace ModelSync.AspNetCore;

/// <summary>From an HTTP request to a session: origin, then subprotocol, then the upgrade.</summary>
internal sealed class SyncEndpoint(Type surface)
{
    public async Task HandleAsync(HttpContext request)
    {
        var server = request.RequestServices.GetRequiredKeyedService<SyncServer>(surface);
        if (!request.WebSockets.IsWebSocketRequest)
        {
            await RefuseAsync(request, StatusCodes.Status400BadRequest, "This address speaks WebSocket.");
            return;
        }

        if (!OriginCheck.IsAllowed(request.Request, server.Options.AllowedOrigins))
        {
            await RefuseAsync(request, StatusCodes.Status403Forbidden, "This origin may not connect.");
            return;
        }

        if (Negotiate(request.WebSockets.WebSocketRequestedProtocols) is not { } encoding)
        {
            await RefuseAsync(request, StatusCodes.Status400BadRequest, $"Ask for the subprotocol {Subprotocols.MessagePack} or {Subprotocols.Json}.");
            return;
        }

        await ServeAsync(server, request, encoding);
    }

    private static WireEncoding? Negotiate(IList<string> requested) =>
        requested.Select(Subprotocols.EncodingOf).FirstOrDefault(encoding => encoding is not null);

    private static async Task ServeAsync(SyncServer server, HttpContext request, WireEncoding encoding)
    {
        var accept = new WebSocketAcceptContext { SubProtocol = Subprotocols.NameOf(encoding), KeepAliveInterval = Timeout.InfiniteTimeSpan };
        var socket = await request.WebSockets.AcceptWebSocketAsync(accept);
        await using var transport = new WebSocketTransport(socket, encoding);
        var authorization = request.GetEndpoint()?.Metadata.GetMetadata<HelloAuthorization>()
            ?? throw new InvalidOperationException("The endpoint has lost what decides who may connect.");
        await server.ServeAsync(transport, encoding, new HttpAuthenticator(request, authorization), request.RequestAborted);
    }

    private static Task RefuseAsync(HttpContext request, int status, string why)
    {
        request.Response.StatusCode = status;
        return request.Response.WriteAsync(why, request.RequestAborted);
    }
}
