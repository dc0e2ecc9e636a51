using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ModelSync.Generated.V1;

public ref partial struct MessagePackReader
{
    private const int GuidLength = 16;
    private const int ShortGuid = 2 + GuidLength;
    private const ushort GuidHeader = (MessagePackCode.Bin8 << 8) | GuidLength;
    private const int ShortDecimal = 3 + MessagePackCode.DecimalLength;

    /// <inheritdoc/>
    public Guid ReadGuid()
    {
        var bytes = _bytes;
        var at = _at;
        if (bytes.Length - at < ShortGuid) return ReadLongGuid();
        var form = bytes.Slice(at, ShortGuid);
        if (BinaryPrimitives.ReadUInt16BigEndian(form) != GuidHeader) return ReadLongGuid();
        _at = at + ShortGuid;
        return GuidOf(form[2..]);
    }

    // Three groups of the sixteen bytes lie the other way round in memory.
    private static Guid GuidOf(ReadOnlySpan<byte> digits)
    {
        if (!BitConverter.IsLittleEndian) return new Guid(digits, bigEndian: true);
        var swapped = Vector128.Shuffle(Vector128.Create(digits), Vector128.Create((byte)3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15));
        return Unsafe.BitCast<Vector128<byte>, Guid>(swapped);
    }

    /// <inheritdoc/>
    public byte[] ReadBytes() => TryReadBinary(out var body) && TryTake(body.Length) ? body.ToArray() : [];

    private bool TryReadBinary(out ReadOnlySpan<byte> body)
    {
        body = default;
        if (_at < _bytes.Length && _bytes[_at] is >= MessagePackCode.Bin8 and <= MessagePackCode.Bin32) return TryReadBody(_bytes[_at] - MessagePackCode.Bin8, out body);
        FailType();
        return false;
    }

    private Guid ReadLongGuid()
    {
        var start = _at;
        if (!TryReadBinary(out var body)) return default;
        if (body.Length == GuidLength) return GuidOf(body);
        FailAt(start, WireErrorCode.OutOfRange);
        return default;
    }

    /// <inheritdoc/>
    public decimal ReadDecimal()
    {
        var bytes = _bytes;
        var at = _at;
        if (bytes.Length - at < ShortDecimal) return ReadLongDecimal();
        var form = bytes.Slice(at, ShortDecimal);
        var head = BinaryPrimitives.ReadUInt32BigEndian(form);
        var parts = new DecimalParts((byte)head, BinaryPrimitives.ReadUInt32BigEndian(form[4..]), BinaryPrimitives.ReadUInt64BigEndian(form[8..]));
        if ((head & ~0xffu) != MessagePackCode.DecimalHeader || !parts.TryGetValue(out var value)) return ReadLongDecimal();
        _at = at + ShortDecimal;
        return value;
    }

    private decimal ReadLongDecimal()
    {
        var start = _at;
        if (!TryReadExtension(MessagePackCode.DecimalType, out var body)) return 0;
        if (body.Length == MessagePackCode.DecimalLength && TryReadDecimal(body, out var value)) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return 0;
    }

    private static bool TryReadDecimal(ReadOnlySpan<byte> body, out decimal value) =>
        new DecimalParts(body[0], BinaryPrimitives.ReadUInt32BigEndian(body[1..]), BinaryPrimitives.ReadUInt64BigEndian(body[5..])).TryGetValue(out value);

    /// <inheritdoc/>
    public DateTimeOffset ReadInstant()
    {
        var start = _at;
        if (!TryReadExtension(MessagePackCode.TimestampType, out var body)) return default;
        if (TryReadTimestamp(body, out var parts) && parts.TryGetValue(out var value)) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return default;
    }

    /// <inheritdoc/>
    public DateOnly ReadDate() => DateText.FromDays((int)ReadInteger(DateText.MinDays, DateText.MaxDays));

    /// <inheritdoc/>
    public TimeOnly ReadTime() => new(ReadInteger(0, TimeText.MaxTicks));

    private static bool TryReadTimestamp(ReadOnlySpan<byte> body, out InstantParts parts)
    {
        switch (body.Length)
        {
            case 4:
                parts = new(BinaryPrimitives.ReadUInt32BigEndian(body), 0);
                return true;
            case 8:
                var both = BinaryPrimitives.ReadUInt64BigEndian(body);
                parts = new((long)(both & 0x3_ffff_ffff), (uint)(both >> 34));
                return true;
            case 12:
                parts = new(BinaryPrimitives.ReadInt64BigEndian(body[4..]), BinaryPrimitives.ReadUInt32BigEndian(body));
                return true;
            default:
                parts = default;
                return false;
        }
    }

    // The body of an extension of the wanted type; another type is a value of another type.
    private bool TryReadExtension(byte type, out ReadOnlySpan<byte> body)
    {
        body = default;
        if (_at >= _bytes.Length || !IsExtension(_bytes[_at]))
        {
            FailType();
            return false;
        }

        var start = _at;
        if (!TryReadAnyExtension(out var found, out body)) return false;
        if (found == type) return true;
        FailAt(start, WireErrorCode.WrongType);
        return false;
    }

    private bool TryReadAnyExtension(out byte type, out ReadOnlySpan<byte> body)
    {
        var code = _bytes[_at];
        var size = code >= MessagePackCode.FixExt1 ? 0 : 1 << (code - MessagePackCode.Ext8);
        type = 0;
        body = default;
        if (!TryReadTail(size, out var tail)) return false;
        var length = size == 0 ? 1UL << (code - MessagePackCode.FixExt1) : tail;
        if (!TryReadBody(1 + size, length + 1, out body)) return false;
        type = body[0];
        body = body[1..];
        return true;
    }

    private static bool IsExtension(byte code) =>
        code is (>= MessagePackCode.Ext8 and <= MessagePackCode.Ext32) or (>= MessagePackCode.FixExt1 and <= MessagePackCode.FixExt16);
}
