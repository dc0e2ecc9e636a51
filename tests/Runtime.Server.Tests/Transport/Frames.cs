using System.Buffers.Binary;
using ModelSync.Server.Transport.Framing;

namespace Runtime.Server.Tests.Transport;

/// <summary>Frames as a client writes them, right and wrong ones.</summary>
internal static class Frames
{
    private static readonly byte[] Mask = [0x37, 0xfa, 0x21, 0x3d];

    public static byte[] Text(string payload, bool final = true) => Of(Opcode.Text, System.Text.Encoding.UTF8.GetBytes(payload), final);

    public static byte[] Text(byte[] payload, bool final = true) => Of(Opcode.Text, payload, final);

    public static byte[] Binary(byte[] payload, bool final = true) => Of(Opcode.Binary, payload, final);

    public static byte[] More(byte[] payload, bool final = true) => Of(Opcode.Continuation, payload, final);

    public static byte[] Ping(byte[] payload) => Of(Opcode.Ping, payload);

    public static byte[] Pong(byte[] payload) => Of(Opcode.Pong, payload);

    public static byte[] Close(int code, byte[]? reason = null) => Of(Opcode.Close, [(byte)(code >> 8), (byte)code, .. reason ?? []]);

    public static byte[] Of(Opcode opcode, byte[] payload, bool final = true, int reserved = 0, bool masked = true, int? form = null, ulong? length = null)
    {
        var said = length ?? (ulong)payload.Length;
        var shortest = said < 126 ? (int)said : said <= ushort.MaxValue ? 126 : 127;
        var first = (byte)((final ? 0x80 : 0) | (reserved << 4) | (int)opcode);
        var second = (byte)((masked ? 0x80 : 0) | (form ?? shortest));
        byte[] body = masked ? [.. Mask, .. payload.Select((value, at) => (byte)(value ^ Mask[at & 3]))] : payload;
        return [first, second, .. LengthOf(form ?? shortest, said), .. body];
    }

    private static byte[] LengthOf(int form, ulong length)
    {
        var bytes = new byte[form switch { 126 => 2, 127 => 8, _ => 0 }];
        if (form == 126) BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)length);
        if (form == 127) BinaryPrimitives.WriteUInt64BigEndian(bytes, length);
        return bytes;
    }
}
