using System.Buffers.Binary;

namespace Conformance.Fuzzing;

/// <summary>MessagePack heads and integers in any of their forms.</summary>
internal static class PackForms
{
    /// <summary>0 when the count fits the tag, else the power of two of the bytes that it takes, but 1 for two bytes: arrays and maps have no form of one.</summary>
    public static int ShortestPower(int count, int fits) => count <= fits ? 0 : count <= ushort.MaxValue ? 1 : 2;

    /// <summary>A tag and a size of 1, 2 or 4 bytes for power 0, 1, 2.</summary>
    public static void Sized(List<byte> target, byte tag, int power, int count)
    {
        Span<byte> size = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(size, count);
        target.Add(tag);
        target.AddRange(size[(4 - (1 << power))..]);
    }

    /// <summary>A signed or unsigned integer of 1, 2, 4 or 8 bytes for power 0 to 3; the value must fit.</summary>
    public static byte[] Integer(long value, bool signed, int power)
    {
        var bytes = new byte[9];
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(1), value);
        var form = bytes[(8 - (1 << power))..];
        form[0] = (byte)((signed ? 0xd0 : 0xcc) + power);
        return form;
    }

    /// <summary>The value of an integer in any form; one above 2^63-1 comes out negative.</summary>
    public static long ReadInteger(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 1) return (sbyte)bytes[0];
        var negative = bytes[0] >= 0xd0 && bytes[1] >= 0x80;
        var value = negative ? -1L : 0;
        foreach (var part in bytes[1..]) value = (value << 8) | part;
        return value;
    }

    public static byte[] Text(ReadOnlySpan<byte> utf8, int power)
    {
        var target = new List<byte>(utf8.Length + 5);
        if (power < 0 && utf8.Length < 32) target.Add((byte)(0xa0 | utf8.Length));
        else SizedAtLeast(target, 0xd9, power, utf8.Length);
        target.AddRange(utf8);
        return [.. target];
    }

    public static byte[] Binary(ReadOnlySpan<byte> body, int power)
    {
        var target = new List<byte>(body.Length + 5);
        SizedAtLeast(target, 0xc4, power, body.Length);
        target.AddRange(body);
        return [.. target];
    }

    public static byte[] Extension(byte type, ReadOnlySpan<byte> body, int power)
    {
        var target = new List<byte>(body.Length + 6);
        if (power < 0 && body.Length is 1 or 2 or 4 or 8 or 16) target.Add((byte)(0xd4 + int.Log2(body.Length)));
        else SizedAtLeast(target, 0xc7, power, body.Length);
        target.Add(type);
        target.AddRange(body);
        return [.. target];
    }

    private static void SizedAtLeast(List<byte> target, int first, int power, int count)
    {
        var least = count <= byte.MaxValue ? 0 : count <= ushort.MaxValue ? 1 : 2;
        var size = Math.Max(power, least);
        Sized(target, (byte)(first + size), size, count);
    }
}
