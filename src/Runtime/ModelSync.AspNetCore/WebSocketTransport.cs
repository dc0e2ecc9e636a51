using System.Buffers;
using System.Net.WebSockets;
using ModelSync.Server.Transport;
using ModelSync.Wire;

namespace ModelSync.AspNetCore;

/// <summary>Messages over a <see cref="WebSocket"/> of the server, where its connection is not ours to frame: HTTP/2, test servers. While a connection is idle it holds no buffer: memory is rented when the first byte of a message is there.</summary>
internal sealed class WebSocketTransport(WebSocket socket, WireEncoding encoding) : ITransport
{
    private const int FirstRent = 4096;
    private const int Slice = 16 * 1024;

    private readonly WebSocketMessageType _type = encoding == WireEncoding.Json ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
    private byte[] _buffer = [];
    private bool _discarding;
    private bool _ended;
    private long _progress;

    public long Progress => Volatile.Read(ref _progress);

    public async ValueTask<Received> ReceiveAsync(int limit)
    {
        try
        {
            Release();
            var first = await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);
            if (first.MessageType == WebSocketMessageType.Close) return Answered();
            if (first.EndOfMessage && !_discarding) return new Received(first.MessageType == _type ? ReceivedKind.Message : ReceivedKind.WrongKind);
            _buffer = ArrayPool<byte>.Shared.Rent(FirstRent);
            if (_discarding && !first.EndOfMessage && !await DiscardAsync()) return Answered();
            _discarding = false;
            return await ReceiveMessageAsync(limit);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            _ended = true;
            return new Received(ReceivedKind.Closed);
        }
    }

    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> message)
    {
        try
        {
            // In slices, so that progress shows inside a large message.
            for (; message.Length > Slice; message = message[Slice..]) await SendAsync(message[..Slice], WebSocketMessageFlags.None);
            await SendAsync(message, WebSocketMessageFlags.EndOfMessage);
            return true;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return false;
        }
    }

    public ValueTask CloseAsync(int code, string reason) => CloseAsync((WebSocketCloseStatus)code, reason);

    // Where close frames went both ways, or ours said what the peer did wrong, the server ends the connection in order.
    public void Abort()
    {
        if (!_ended || socket.State is not (WebSocketState.Closed or WebSocketState.CloseSent)) socket.Abort();
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        Release();
        return ValueTask.CompletedTask;
    }

    private async ValueTask SendAsync(ReadOnlyMemory<byte> part, WebSocketMessageFlags flags)
    {
        await socket.SendAsync(part, _type, flags, CancellationToken.None);
        Volatile.Write(ref _progress, _progress + part.Length + 1);
    }

    private async ValueTask CloseAsync(WebSocketCloseStatus status, string? reason)
    {
        try
        {
            await socket.CloseOutputAsync(status, reason, CancellationToken.None);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            // There is nobody left to tell.
        }
    }

    private async ValueTask<Received> ReceiveMessageAsync(int limit)
    {
        var length = 0;
        while (true)
        {
            if (length == _buffer.Length) Grow();
            var part = await socket.ReceiveAsync(_buffer.AsMemory(length), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close) return Answered();
            length += part.Count;
            if (length > limit)
            {
                _discarding = !part.EndOfMessage;
                return new Received(ReceivedKind.TooLarge);
            }

            if (!part.EndOfMessage) continue;
            return part.MessageType == _type
                ? new Received(ReceivedKind.Message, _buffer.AsMemory(0, length))
                : new Received(ReceivedKind.WrongKind);
        }
    }

    // A peer that takes nothing gets no answer: nobody waits for it.
    private Received Answered()
    {
        _ = CloseAsync(socket.CloseStatus ?? WebSocketCloseStatus.Empty, null).AsTask();
        _ended = true;
        return new Received(ReceivedKind.Closed);
    }

    // The rest of a message over the limit goes nowhere; without reading it the peer would never see why we close.
    private async ValueTask<bool> DiscardAsync()
    {
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(_buffer.AsMemory(), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close) return false;
        }
        while (!part.EndOfMessage);
        return true;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private void Release()
    {
        if (_buffer.Length == 0) return;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private static bool IsBroken(Exception fault) =>
        fault is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException;
}
