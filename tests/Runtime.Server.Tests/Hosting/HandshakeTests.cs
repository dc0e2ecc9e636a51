using ModelSync.AspNetCore;
using Runtime.Server.Tests.Transport;

namespace Runtime.Server.Tests.Hosting;

/// <summary>The opening handshake over HTTP/1.1 (RFC 6455, 4.2).</summary>
public sealed class HandshakeTests
{
    private const string Right = "Host: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: modelsync.1.json\r\n";

    [Theory]
    [InlineData("Upgrade: websocket", "Upgrade: WebSocket", 101)]
    [InlineData("Connection: Upgrade", "Connection: keep-alive, upgrade", 101)]
    [InlineData("Connection: Upgrade", "Connection: keep-alive\r\nConnection: Upgrade", 101)]
    [InlineData("modelsync.1.json", "chat, modelsync.1.json", 101)]
    [InlineData("modelsync.1.json", "chat\r\nSec-WebSocket-Protocol: modelsync.1.json", 101)]
    [InlineData("Version: 13", "Version: 13\r\nSec-WebSocket-Extensions: permessage-deflate", 101)]
    [InlineData("Version: 13", "Version: 12", 426)]
    [InlineData("Sec-WebSocket-Version: 13\r\n", "", 426)]
    [InlineData("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25jZQ", 400)]
    [InlineData("dGhlIHNhbXBsZSBub25jZQ==", "dGhlIHNhbXBsZSBub25jZSE=", 400)]
    [InlineData("dGhlIHNhbXBsZSBub25jZQ==", "not base 64", 400)]
    [InlineData("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", "", 400)]
    [InlineData("Version: 13", "Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", 400)]
    [InlineData("Upgrade: websocket", "Upgrade: h2c", 400)]
    [InlineData("Connection: Upgrade", "Connection: close", 400)]
    [InlineData("modelsync.1.json", "chat", 400)]
    [InlineData("Host: localhost", "Host: localhost\r\nOrigin: https://evil.example", 403)]
    public async Task A_handshake_is_answered_by_the_book(string part, string instead, int status)
    {
        await using var app = await NotesApp.StartAsync();
        var answer = await RawPeer.AskAsync(app.SyncAddress, $"GET /sync HTTP/1.1\r\n{Right.Replace(part, instead, StringComparison.Ordinal)}\r\n");
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Extensions", answer, StringComparison.OrdinalIgnoreCase);
        if (status == 426) Assert.Contains("Sec-WebSocket-Version: 13\r\n", answer, StringComparison.OrdinalIgnoreCase);
        if (status != 101) return;
        Assert.Contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Sec-WebSocket-Protocol: modelsync.1.json\r\n", answer, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Upgrade: websocket\r\n", answer, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Other_methods_are_no_handshake()
    {
        await using var app = await NotesApp.StartAsync();
        Assert.StartsWith("HTTP/1.1 400 ", await RawPeer.AskAsync(app.SyncAddress, $"POST /sync HTTP/1.1\r\n{Right}\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 400 ", await RawPeer.AskAsync(app.SyncAddress, $"GET /sync HTTP/1.0\r\n{Right}\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_proof_is_that_of_the_RFC() => Assert.Equal("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", Handshake.AcceptOf("dGhlIHNhbXBsZSBub25jZQ=="));
}
