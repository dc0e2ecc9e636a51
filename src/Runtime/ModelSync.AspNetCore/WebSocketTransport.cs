using System.Buffers;
using System.Net.WebSockets;
using ModelSync.Server.Transport;
using ModelSync.Wire;

namespace ModelSync.AspNetCore;

/// <summary>Messages over a <see cref="WebSocket"/>. While a connection is idle it holds no buffer: memory is rented when the first byte of a message is there.</summary>
internal sealed class WebSocketTransport(WebSocket socket, WireEncoding encoding) : ITransport
{
    private const int FirstRent = 4096;

    private readonly WebSocketMessageType _type = encoding == WireEncoding.Json ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
    private byte[] _buffer = [];
    private bool _discarding;

    public async ValueTask<Received> ReceiveAsync(int limit)
    {
        try
        {
            Release();
            await socket.ReceiveAsync(Memory<byte>.Empty, CancellationToken.None);
            _buffer = ArrayPool<byte>.Shared.Rent(FirstRent);
            if (_discarding && !await DiscardAsync()) return new Received(ReceivedKind.Closed);
            return await ReceiveMessageAsync(limit);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return new Received(ReceivedKind.Closed);
        }
    }

    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> message)
    {
        try
        {
            await socket.SendAsync(message, _type, WebSocketMessageFlags.EndOfMessage, CancellationToken.None);
            return true;
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            return false;
        }
    }

    public async ValueTask CloseAsync(int code, string reason)
    {
        try
        {
            await socket.CloseOutputAsync((WebSocketCloseStatus)code, reason, CancellationToken.None);
        }
        catch (Exception broken) when (IsBroken(broken))
        {
            // There is nobody left to tell.
        }
    }

    public void Abort() => socket.Abort();

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        Release();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<Received> ReceiveMessageAsync(int limit)
    {
        var length = 0;
        while (true)
        {
            if (length == _buffer.Length) Grow();
            var part = await socket.ReceiveAsync(_buffer.AsMemory(length), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close) return new Received(ReceivedKind.Closed);
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
        _discarding = false;
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
