using ModelSync.Server.Transport.Framing;
using ModelSync.Wire;
using Runtime.Server.Tests.Transport;

namespace Runtime.Server.Tests.Hostile;

/// <summary>Puts messages into frames as a hostile client does: mostly right, in fragments with control frames between, and now and then against the rules.</summary>
internal sealed class FrameMutator(WireEncoding encoding, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Opcode _kind = encoding == WireEncoding.Json ? Opcode.Text : Opcode.Binary;

    /// <summary>One in so many breaks a rule of WebSocket.</summary>
    public int Breaks { get; init; } = 20;

    public byte[] Next(byte[] message)
    {
        if (_random.Next(Breaks) == 0) return Broken(message);
        return _random.Next(8) switch
        {
            0 => [.. Frames.Ping(message[..Math.Min(message.Length, 125)]), .. Frames.Of(_kind, message)],
            1 => InFragments(message),
            _ => Frames.Of(_kind, message),
        };
    }

    private byte[] InFragments(byte[] message)
    {
        var cut = _random.Next(message.Length + 1);
        return [.. Frames.Of(_kind, message[..cut], final: false), .. Frames.Pong([]), .. Frames.More([], final: false), .. Frames.More(message[cut..])];
    }

    private byte[] Broken(byte[] message)
    {
        var frame = _random.Next(7) switch
        {
            0 => Frames.Of(_kind, message, reserved: _random.Next(1, 8)),
            1 => Frames.Of((Opcode)_random.Next(16), message),
            2 => Frames.Of(_kind, message, masked: false),
            3 => Frames.Of(_kind, message, length: (ulong)_random.NextInt64()),
            4 => Frames.More(message),
            5 => Frames.Close(_random.Next(6000), message[..Math.Min(message.Length, 120)]),
            _ => Frames.Of(_kind == Opcode.Text ? Opcode.Binary : Opcode.Text, message),
        };
        if (_random.Next(2) == 0) frame[_random.Next(frame.Length)] ^= (byte)(1 << _random.Next(8));
        return frame;
    }
}
