using System.Runtime.CompilerServices;

namespace ModelSync.Generated.V1;

public ref partial struct MessagePackWriter
{
    private const ushort Timestamp32Header = (MessagePackCode.FixExt4 << 8) | MessagePackCode.TimestampType;
    private const ushort Timestamp64Header = (MessagePackCode.FixExt8 << 8) | MessagePackCode.TimestampType;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void WriteInt(int value)
    {
        if (value is >= -32 and < 128) Byte((byte)value);
        else LongForm(value);
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void WriteLong(long value)
    {
        if (value is >= -32 and < 128) Byte((byte)value);
        else LongForm(value);
    }

    /// <inheritdoc/>
    public readonly void WriteInteger(long value) => WriteLong(value);

    /// <inheritdoc/>
    public readonly void WriteULong(ulong value)
    {
        if (value < 128) Byte((byte)value);
        else Unsigned(value);
    }

    /// <inheritdoc/>
    public readonly void WriteFloat(float value)
    {
        if (!float.IsFinite(value)) throw new WireException(WireErrorCode.NotFinite, "NaN and infinities have no wire form.");
        Number32(MessagePackCode.Float32, BitConverter.SingleToUInt32Bits(value));
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
        ref var at = ref _buffer.Append(16);
        BigEndian(ref at, MessagePackCode.DecimalHeader | parts.SignAndScale);
        BigEndian(ref Unsafe.Add(ref at, 4), parts.High);
        BigEndian(ref Unsafe.Add(ref at, 8), parts.Low);
    }

    /// <inheritdoc/>
    public readonly void WriteInstant(DateTimeOffset value)
    {
        var (seconds, nanoseconds) = InstantParts.Of(value);
        if ((ulong)seconds >> 34 != 0) Timestamp96(seconds, nanoseconds);
        else if (nanoseconds == 0 && seconds <= uint.MaxValue) Timestamp32((uint)seconds);
        else Timestamp64(((ulong)nanoseconds << 34) | (ulong)seconds);
    }

    /// <inheritdoc/>
    public readonly void WriteDate(DateOnly value) => WriteInt(DateText.ToDays(value));

    /// <inheritdoc/>
    public readonly void WriteTime(TimeOnly value) => WriteLong(value.Ticks);

    private readonly void LongForm(long value)
    {
        if (value >= 0) Unsigned((ulong)value);
        else Negative(value);
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
        ref var at = ref _buffer.Append(6);
        BigEndian(ref at, Timestamp32Header);
        BigEndian(ref Unsafe.Add(ref at, 2), seconds);
    }

    private readonly void Timestamp64(ulong nanosecondsAndSeconds)
    {
        ref var at = ref _buffer.Append(10);
        BigEndian(ref at, Timestamp64Header);
        BigEndian(ref Unsafe.Add(ref at, 2), nanosecondsAndSeconds);
    }

    private readonly void Timestamp96(long seconds, uint nanoseconds)
    {
        ref var at = ref _buffer.Append(15);
        at = MessagePackCode.Ext8;
        Unsafe.Add(ref at, 1) = 12;
        Unsafe.Add(ref at, 2) = MessagePackCode.TimestampType;
        BigEndian(ref Unsafe.Add(ref at, 3), nanoseconds);
        BigEndian(ref Unsafe.Add(ref at, 7), (ulong)seconds);
    }
}
