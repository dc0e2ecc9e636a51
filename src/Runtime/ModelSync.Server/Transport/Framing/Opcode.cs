namespace ModelSync.Server.Transport.Framing;

/// <summary>What a WebSocket frame is (RFC 6455, 5.2). The top bit of the four marks control frames.</summary>
internal enum Opcode : byte
{
    Continuation = 0,
    Text = 1,
    Binary = 2,
    Close = 8,
    Ping = 9,
    Pong = 10,
}
