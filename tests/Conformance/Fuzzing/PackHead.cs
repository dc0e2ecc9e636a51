using System.Buffers.Binary;

namespace Conformance.Fuzzing;

internal enum PackKind
{
    Nil,
    Bool,
    Integer,
    Float,
    Text,
    Binary,
    Extension,
    Array,
    Map,
}

/// <summary>
/// The head of a MessagePack value, read after the specification and not after our readers.
/// <paramref name="Length"/> is the head's own (tag, size, extension type); <paramref name="Count"/> the bytes behind it, or the values of a group.
/// </summary>
internal readonly record struct PackHead(PackKind Kind, int Length, int Count)
{
    public static PackHead Read(ReadOnlySpan<byte> bytes) => bytes[0] switch
    {
        < 0x80 or >= 0xe0 => new(PackKind.Integer, 1, 0),
        < 0x90 => new(PackKind.Map, 1, 2 * (bytes[0] & 15)),
        < 0xa0 => new(PackKind.Array, 1, bytes[0] & 15),
        < 0xc0 => new(PackKind.Text, 1, bytes[0] & 31),
        0xc0 => new(PackKind.Nil, 1, 0),
        0xc2 or 0xc3 => new(PackKind.Bool, 1, 0),
        >= 0xc4 and <= 0xc6 => Sized(PackKind.Binary, bytes, bytes[0] - 0xc4, 0),
        >= 0xc7 and <= 0xc9 => Sized(PackKind.Extension, bytes, bytes[0] - 0xc7, 1),
        0xca or 0xcb => new(PackKind.Float, 1, 4 << (bytes[0] - 0xca)),
        >= 0xcc and <= 0xd3 => new(PackKind.Integer, 1, 1 << (bytes[0] & 3)),
        >= 0xd4 and <= 0xd8 => new(PackKind.Extension, 2, 1 << (bytes[0] - 0xd4)),
        >= 0xd9 and <= 0xdb => Sized(PackKind.Text, bytes, bytes[0] - 0xd9, 0),
        0xdc or 0xdd => Sized(PackKind.Array, bytes, bytes[0] - 0xdb, 0),
        0xde or 0xdf => Sized(PackKind.Map, bytes, bytes[0] - 0xdd, 0) is var map ? map with { Count = 2 * map.Count } : default,
        _ => throw new ArgumentException($"{bytes[0]:x2} begins no value.", nameof(bytes)),
    };

    private static PackHead Sized(PackKind kind, ReadOnlySpan<byte> bytes, int power, int type)
    {
        var size = bytes[1..];
        var count = power switch { 0 => size[0], 1 => BinaryPrimitives.ReadUInt16BigEndian(size), _ => (int)BinaryPrimitives.ReadUInt32BigEndian(size) };
        return new(kind, 1 + (1 << power) + type, count);
    }
}
