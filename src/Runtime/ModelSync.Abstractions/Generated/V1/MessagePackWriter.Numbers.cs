using System.Buffers.Binary;

namespace ModelSync.Generated.V1;

public ref partial struct MessagePackWriter
{
    /// <inheritdoc/>
    public readonly void WriteInt(int value) => WriteLong(value);

    /// <inheritdoc/>
    public readonly void WriteLong(long value)
    {
        if (value is >= -32 and < 128) Byte((byte)value);
        else if (value >= 0) Unsigned((ulong)value);
        else Negative(value);
    }

    /// <inheritdoc/>
    public readonly void WriteDouble(double value)
    {
        if (!double.IsFinite(value)) throw new WireException(WireErrorCode.NotFinite, "NaN and infinities have no wire form.");
        Number64(MessagePackCode.Float64, BitConverter.DoubleToUInt64Bits(value));
    }

    /// <inheritdoc/>
    public readonly void WriteDecimal(decimal value)
    {
        var parts = DecimalParts.Of(value);
        var span = _buffer.GetSpan(16);
        span[0] = MessagePackCode.Ext8;
        span[1] = MessagePackCode.DecimalLength;
        span[2] = MessagePackCode.DecimalType;
        span[3] = parts.SignAndScale;
        BinaryPrimitives.WriteUInt32BigEndian(span[4..], parts.High);
        BinaryPrimitives.WriteUInt64BigEndian(span[8..], parts.Low);
        _buffer.Advance(16);
    }

    /// <inheritdoc/>
    public readonly void WriteInstant(DateTimeOffset value)
    {
        var (seconds, nanoseconds) = InstantParts.Of(value);
        if ((ulong)seconds >> 34 != 0) Timestamp96(seconds, nanoseconds);
        else if (nanoseconds == 0 && seconds <= uint.MaxValue) Timestamp32((uint)seconds);
        else Timestamp64(((ulong)nanoseconds << 34) | (ulong)seconds);
    }

    private readonly void Unsigned(ulong value)
    {
        if (value <= byte.MaxValue) Number8(MessagePackCode.UInt8, (byte)value);
        else if (value <= ushort.MaxValue) Number16(MessagePackCode.UInt16, (ushort)value);
        else if (value <= uint.MaxValue) Number32(MessagePackCode.UInt32, (uint)value);
        else Number64(MessagePackCode.UInt64, value);
    }

    private readonly void Negative(long value)
    {
        if (value >= sbyte.MinValue) Number8(MessagePackCode.Int8, (byte)value);
        else if (value >= short.MinValue) Number16(MessagePackCode.Int16, (ushort)value);
        else if (value >= int.MinValue) Number32(MessagePackCode.Int32, (uint)value);
        else Number64(MessagePackCode.Int64, (ulong)value);
    }

    private readonly void Timestamp32(uint seconds)
    {
        var span = _buffer.GetSpan(6);
        span[0] = MessagePackCode.FixExt4;
        span[1] = MessagePackCode.TimestampType;
        BinaryPrimitives.WriteUInt32BigEndian(span[2..], seconds);
        _buffer.Advance(6);
    }

    private readonly void Timestamp64(ulong nanosecondsAndSeconds)
    {
        var span = _buffer.GetSpan(10);
        span[0] = MessagePackCode.FixExt8;
        span[1] = MessagePackCode.TimestampType;
        BinaryPrimitives.WriteUInt64BigEndian(span[2..], nanosecondsAndSeconds);
        _buffer.Advance(10);
    }

    private readonly void Timestamp96(long seconds, uint nanoseconds)
    {
        var span = _buffer.GetSpan(15);
        span[0] = MessagePackCode.Ext8;
        span[1] = 12;
        span[2] = MessagePackCode.TimestampType;
        BinaryPrimitives.WriteUInt32BigEndian(span[3..], nanoseconds);
        BinaryPrimitives.WriteInt64BigEndian(span[7..], seconds);
        _buffer.Advance(15);
    }

    private readonly void Number8(byte code, byte value)
    {
        var span = _buffer.GetSpan(2);
        span[1] = value;
        span[0] = code;
        _buffer.Advance(2);
    }
}
