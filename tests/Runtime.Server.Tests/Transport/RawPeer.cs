using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using ModelSync.Server.Transport.Framing;

namespace Runtime.Server.Tests.Transport;

/// <summary>A client that puts any bytes on a real socket and reads whole frames of the server. Waiting too long fails the test instead of hanging it.</summary>
internal sealed class RawPeer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly Socket _socket;
    private readonly NetworkStream _stream;

    private RawPeer(Socket socket)
    {
        _socket = socket;
        _stream = new NetworkStream(socket);
    }

    public static async Task<RawPeer> ConnectAsync(Uri address, string subprotocol = "modelsync.1.msgpack", int? receiveBuffer = null)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (receiveBuffer is { } bytes) socket.ReceiveBufferSize = bytes;
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        var peer = new RawPeer(socket);
        var answer = await peer.AskAsync($"GET {address.AbsolutePath} HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: {subprotocol}\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 101 ", answer, StringComparison.Ordinal);
        return peer;
    }

    /// <summary>Sends a request's head and reads the answer's.</summary>
    public static async Task<string> AskAsync(Uri address, string head)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(IPAddress.Loopback, address.Port);
        using var peer = new RawPeer(socket);
        return await peer.AskAsync(head);
    }

    public async Task SendAsync(params byte[][] frames) => await _stream.WriteAsync(frames.SelectMany(frame => frame).ToArray());

    /// <summary>Sends what the server may cut short.</summary>
    public async Task TrySendAsync(params byte[][] frames) => await Record.ExceptionAsync(() => SendAsync(frames));

    public async Task SendInPiecesAsync(byte[] bytes, int size)
    {
        for (var at = 0; at < bytes.Length; at += size) await _stream.WriteAsync(bytes.AsMemory(at, Math.Min(size, bytes.Length - at)));
    }

    /// <summary>The next frame; null when the connection ended.</summary>
    public async Task<ServerFrame?> ReceiveAsync()
    {
        var start = new byte[2];
        if (!await TryReadAsync(start)) return null;
        Assert.Equal(0, start[0] & 0x70);
        Assert.Equal(0, start[1] & 0x80);
        var longer = new byte[(start[1] & 0x7f) switch { 126 => 2, 127 => 8, _ => 0 }];
        Assert.True(await TryReadAsync(longer));
        var payload = new byte[longer.Length switch
        {
            2 => BinaryPrimitives.ReadUInt16BigEndian(longer),
            8 => (int)BinaryPrimitives.ReadUInt64BigEndian(longer),
            _ => start[1],
        }];
        Assert.True(await TryReadAsync(payload));
        return new ServerFrame((start[0] & 0x80) != 0, (Opcode)(start[0] & 0x0f), payload);
    }

    /// <summary>Takes a single byte, of whatever it is a part.</summary>
    public Task ReadByteAsync() => TryReadAsync(new byte[1]);

    /// <summary>The next whole message, its fragments put together; control frames may not come before it.</summary>
    public async Task<byte[]> ReceiveMessageAsync()
    {
        var message = new List<byte>();
        while (true)
        {
            var frame = await ReceiveAsync();
            Assert.True(frame is { Opcode: Opcode.Text or Opcode.Binary or Opcode.Continuation }, $"Expected a message, got {frame}.");
            message.AddRange(frame.Payload);
            if (frame.Final) return [.. message];
        }
    }

    /// <summary>Reads messages until the server closes; gives the code of its close frame, null without one.</summary>
    public async Task<int?> ReceiveCloseAsync()
    {
        while (await ReceiveAsync() is { } frame)
            if (frame.Opcode == Opcode.Close) return frame.Payload.Length < 2 ? CloseFrame.NoCode : BinaryPrimitives.ReadUInt16BigEndian(frame.Payload);
        return null;
    }

    /// <summary>Whether the server ends the connection now, saying nothing more.</summary>
    public async Task<bool> EndsAsync() => await ReceiveAsync() is null;

    /// <summary>Says to TCP that nothing more will come.</summary>
    public void EndSending() => _socket.Shutdown(SocketShutdown.Send);

    public void Dispose() => _socket.Dispose();

    private async Task<string> AskAsync(string head)
    {
        await _stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        var answer = new StringBuilder();
        var letter = new byte[1];
        while (!answer.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await TryReadAsync(letter)) answer.Append((char)letter[0]);
        return answer.ToString();
    }

    private async Task<bool> TryReadAsync(Memory<byte> into)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            return await _stream.ReadAtLeastAsync(into, into.Length, throwOnEndOfStream: false, patience.Token) == into.Length;
        }
        catch (IOException)
        {
            return false;
        }
    }
}

internal sealed record ServerFrame(bool Final, Opcode Opcode, byte[] Payload);
