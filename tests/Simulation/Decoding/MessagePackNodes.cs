using System.Buffers.Binary;
using System.Text;

namespace Simulation.Decoding;

/// <summary>Reads MessagePack by its specification.</summary>
internal ref struct MessagePackNodes(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public static object? Parse(ReadOnlySpan<byte> bytes)
    {
        var reader = new MessagePackNodes(bytes);
        var node = reader.Read();
        return reader._rest.IsEmpty ? node : throw new FormatException("Bytes behind the message.");
    }

    private object? Read()
    {
        var code = Bytes(1)[0];
        return code switch
        {
            <= 0x7f => (long)code,
            <= 0x8f => throw new FormatException("No message has a map."),
            <= 0x9f => Items(code & 0x0f),
            <= 0xbf => Characters(code & 0x1f),
            0xc0 => null,
            0xc2 => false,
            0xc3 => true,
            0xc4 => Bytes((int)Unsigned(1)).ToArray(),
            0xc5 => Bytes((int)Unsigned(2)).ToArray(),
            0xc7 => Extended((int)Unsigned(1)),
            0xca => (double)BinaryPrimitives.ReadSingleBigEndian(Bytes(4)),
            0xcb => BinaryPrimitives.ReadDoubleBigEndian(Bytes(8)),
            0xcc => (long)Unsigned(1),
            0xcd => (long)Unsigned(2),
            0xce => (long)Unsigned(4),
            0xcf => checked((long)Unsigned(8)),
            0xd0 => (long)(sbyte)Bytes(1)[0],
            0xd1 => (long)BinaryPrimitives.ReadInt16BigEndian(Bytes(2)),
            0xd2 => (long)BinaryPrimitives.ReadInt32BigEndian(Bytes(4)),
            0xd3 => BinaryPrimitives.ReadInt64BigEndian(Bytes(8)),
            0xd6 => Extended(4),
            0xd7 => Extended(8),
            0xd9 => Characters((int)Unsigned(1)),
            0xda => Characters((int)Unsigned(2)),
            0xdb => Characters((int)Unsigned(4)),
            0xdc => Items((int)Unsigned(2)),
            0xdd => Items((int)Unsigned(4)),
            >= 0xe0 => (long)(sbyte)code,
            _ => throw new FormatException($"Unexpected byte {code:x2}."),
        };
    }

    private object?[] Items(int count)
    {
        var items = new object?[count];
        for (var i = 0; i < count; i++) items[i] = Read();
        return items;
    }

    private string Characters(int count) => Encoding.UTF8.GetString(Bytes(count));

    private Extension Extended(int length)
    {
        var type = (sbyte)Bytes(1)[0];
        return new Extension(type, Bytes(length).ToArray());
    }

    private ulong Unsigned(int length)
    {
        ulong value = 0;
        foreach (var part in Bytes(length)) value = (value << 8) | part;
        return value;
    }

    private ReadOnlySpan<byte> Bytes(int count)
    {
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }
}
