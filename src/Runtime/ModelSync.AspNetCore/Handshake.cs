using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ModelSync.AspNetCore;

/// <summary>The opening handshake of WebSocket over HTTP/1.1 (RFC 6455, 4.2), as pure functions of its headers. No extension is accepted.</summary>
internal static class Handshake
{
    /// <summary>The only version there is.</summary>
    public const string Version = "13";

    private const int NonceBytes = 16;

    /// <summary>Whether the request wants to become a WebSocket; it may still be malformed.</summary>
    public static bool IsAskedFor(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && HttpProtocol.IsHttp11(request.Protocol) && Lists(request.Headers.Connection, "upgrade") && Lists(request.Headers.Upgrade, "websocket");

    public static bool IsVersionSupported(HttpRequest request) => request.Headers.SecWebSocketVersion is [var version] && version?.Trim() == Version;

    /// <summary>The client's nonce: sixteen bytes in base 64.</summary>
    public static bool TryReadKey(HttpRequest request, [NotNullWhen(true)] out string? key)
    {
        key = request.Headers.SecWebSocketKey is [var only] ? only?.Trim() : null;
        return key is not null && Base64.IsValid(key, out var length) && length == NonceBytes;
    }

    /// <summary>What proves to the client that its nonce was read by somebody who speaks WebSocket.</summary>
    [SuppressMessage("Security", "CA5350", Justification = "RFC 6455 asks for SHA-1; it keeps no secret.")]
    public static string AcceptOf(string key) =>
        Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")));

    /// <summary>The offered subprotocols, in the client's order.</summary>
    public static IEnumerable<string> Subprotocols(HttpRequest request) => Items(request.Headers.SecWebSocketProtocol);

    /// <summary>The answer's headers; the server adds the status and Connection.</summary>
    public static void Answer(HttpResponse response, string key, string subprotocol)
    {
        response.Headers[HeaderNames.Upgrade] = "websocket";
        response.Headers.SecWebSocketAccept = AcceptOf(key);
        response.Headers.SecWebSocketProtocol = subprotocol;
    }

    private static bool Lists(StringValues header, string token) => Items(header).Contains(token, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Items(StringValues header) =>
        header.SelectMany(line => (line ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
