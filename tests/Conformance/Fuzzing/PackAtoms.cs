using System.Buffers.Binary;
using System.Text;

namespace Conformance.Fuzzing;

/// <summary>Changes of single MessagePack values.</summary>
internal sealed class PackAtoms(Random random)
{
    private const int BrokenTextChances = 30;

    /// <summary>Another length form of the same value.</summary>
    public byte[] Respell(byte[] atom)
    {
        var head = PackHead.Read(atom);
        var body = atom.AsSpan(head.Length);
        var power = random.Next(3);
        return head.Kind switch
        {
            PackKind.Integer => RespellInteger(PackForms.ReadInteger(atom)),
            PackKind.Text => PackForms.Text(body, power),
            PackKind.Binary => PackForms.Binary(body, power),
            PackKind.Extension => PackForms.Extension(atom[head.Length - 1], body, power),
            _ => atom,
        };
    }

    /// <summary>Another value of the same kind.</summary>
    public byte[] Vary(byte[] atom)
    {
        var head = PackHead.Read(atom);
        var body = atom.AsSpan(head.Length);
        return head.Kind switch
        {
            PackKind.Bool => [(byte)(atom[0] ^ 1)],
            PackKind.Integer => VaryInteger(PackForms.ReadInteger(atom)),
            PackKind.Float => VaryFloat(atom),
            PackKind.Text => PackForms.Text(VaryText(body), -1),
            PackKind.Binary => PackForms.Binary(random.OneIn(4) ? random.Bytes(random.Next(40)) : random.Bytes(body.Length), -1),
            PackKind.Extension => PackForms.Extension(atom[head.Length - 1], VaryBody(body), -1),
            _ => atom,
        };
    }

    private byte[] RespellInteger(long value)
    {
        var signed = value < 0 || random.OneIn(2);
        var bits = 64 - (int)long.LeadingZeroCount(value < 0 ? ~value : value) + (signed ? 1 : 0);
        var least = bits <= 8 ? 0 : bits <= 16 ? 1 : bits <= 32 ? 2 : 3;
        return PackForms.Integer(value, signed, random.Next(least, 4));
    }

    // Unsigned once in a while, for what lies above 2^63-1.
    private byte[] VaryInteger(long was)
    {
        var value = random.Integer(was);
        return value is >= -32 and < 128 ? [(byte)value] : PackForms.Integer(value, signed: value >= 0 ? random.OneIn(2) : !random.OneIn(8), power: 3);
    }

    private byte[] VaryFloat(byte[] atom)
    {
        var changed = atom.ToArray();
        if (random.OneIn(4)) changed[^1] ^= (byte)random.Next(256);
        else if (atom.Length == 5) BinaryPrimitives.WriteSingleBigEndian(changed.AsSpan(1), random.OneIn(3) ? BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue)) : (float)random.Real());
        else BinaryPrimitives.WriteDoubleBigEndian(changed.AsSpan(1), random.Real());
        return changed;
    }

    // Texts that mean something stay near what they were: dates, codes.
    private byte[] VaryText(ReadOnlySpan<byte> utf8)
    {
        if (random.OneIn(BrokenTextChances)) return random.Bytes(random.Next(1, 12));
        if (random.OneIn(2)) return Encoding.UTF8.GetBytes(random.Text());
        var changed = utf8.ToArray();
        foreach (ref var unit in changed.AsSpan())
            if (char.IsAsciiDigit((char)unit) && random.OneIn(2)) unit = (byte)('0' + random.Next(10));
        return changed;
    }

    // Leading bytes count more than those behind them: scales, nanoseconds, the size of a number.
    private byte[] VaryBody(ReadOnlySpan<byte> body)
    {
        var changed = body.ToArray();
        if (changed.Length == 0) return random.Bytes(random.Next(20));
        switch (random.Next(6))
        {
            case 0:
                changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
                break;
            case 1:
                changed[0] = (byte)(random.Next(32) | (random.OneIn(2) ? 0x80 : 0));
                break;
            case 2 when changed.Length >= 4:
                AddNanoseconds(changed);
                break;
            case 3 when random.OneIn(4):
                return random.Bytes(random.Next(20));
            default:
                random.NextBytes(changed.AsSpan(random.Next(changed.Length)));
                break;
        }

        return changed;
    }

    // Timestamps have their nanoseconds in the first 30 or 32 bits, in steps of 100.
    private void AddNanoseconds(byte[] body)
    {
        var first = BinaryPrimitives.ReadUInt32BigEndian(body);
        BinaryPrimitives.WriteUInt32BigEndian(body, unchecked(first + (uint)(400 * random.Next(10_000_000))));
    }
}
