using System.Net.Sockets;
using ModelSync.Wire;

namespace ModelSync.Server.Transport.Framing;

/// <summary>
/// Messages over an upgraded connection, with WebSocket frames of our own (RFC 6455, no extensions). Reads come from the upgraded stream. Sends go
/// straight to the socket where there is nothing between it and us, else through the stream.
/// </summary>
/// <param name="stream">The connection after the handshake.</param>
/// <param name="socket">The connection's socket, when bytes may be put straight into it.</param>
/// <param name="drop">Drops the connection; pending reads and writes end.</param>
internal sealed class FramedTransport(Stream stream, Socket? socket, WireEncoding encoding, Action drop) : ITransport
{
    private readonly Opcode _kind = encoding == WireEncoding.Json ? Opcode.Text : Opcode.Binary;
    private readonly MessageReader _reader = new(encoding == WireEncoding.Json ? Opcode.Text : Opcode.Binary);
    private readonly FrameSender _sender = new(new StreamSink(stream));
    private Socket? _direct = socket;

    public long Progress => _sender.Progress;

    public async ValueTask<Received> ReceiveAsync(int limit)
    {
        try
        {
            while (true)
            {
                var incoming = _reader.Next(limit);
                GoDirect();
                if (incoming.Kind == IncomingKind.More)
                {
                    // An idle connection holds no buffer: memory is rented when the first byte is there.
                    if (_reader.IsIdle) _ = await stream.ReadAsync(Memory<byte>.Empty);
                    var count = await stream.ReadAsync(_reader.Room());
                    if (count == 0) return new Received(ReceivedKind.Closed);
                    _reader.Filled(count);
                }
                else if (Understand(incoming) is { } received)
                {
                    return received;
                }
            }
        }
        catch (Exception broken) when (broken is IOException or ObjectDisposedException or OperationCanceledException)
        {
            return new Received(ReceivedKind.Closed);
        }
    }

    public ValueTask<bool> SendAsync(ReadOnlyMemory<byte> message) => _sender.SendAsync(_kind, message);

    public ValueTask CloseAsync(int code, string reason)
    {
        _sender.Close(code, reason);
        return ValueTask.CompletedTask;
    }

    // After both close frames the server ends the connection in order; there is nothing to drop.
    public void Abort()
    {
        if (!_sender.IsClosed || !_reader.IsOver) drop();
    }

    public ValueTask DisposeAsync()
    {
        _reader.Release();
        return ValueTask.CompletedTask;
    }

    // Null: it was between the peer and the transport.
    private Received? Understand(Incoming incoming)
    {
        switch (incoming.Kind)
        {
            case IncomingKind.Ping:
                _sender.Pong(incoming.Payload.Span);
                return null;
            case IncomingKind.Close:
                _sender.Close(incoming.CloseCode, "");
                return new Received(ReceivedKind.Closed);
            default:
                return new Received(KindOf(incoming.Kind), incoming.Payload, incoming.Breach);
        }
    }

    // The answer to the handshake goes through the server. It is out when the client has begun to speak, and not before is it safe to pass the server by.
    private void GoDirect()
    {
        if (_direct is null || !_reader.HasHeard) return;
        _sender.Prefer(new SocketSink(_direct));
        _direct = null;
    }

    private static ReceivedKind KindOf(IncomingKind kind) => kind switch
    {
        IncomingKind.Message => ReceivedKind.Message,
        IncomingKind.TooLarge => ReceivedKind.TooLarge,
        IncomingKind.WrongKind => ReceivedKind.WrongKind,
        _ => ReceivedKind.Breach,
    };
}
