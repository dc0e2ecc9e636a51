using System.Buffers.Text;
using System.Globalization;

namespace ModelSync.Generated.V1;

public ref partial struct JsonWriter
{
    private const int LongestNumber = 32;

    /// <inheritdoc/>
    public readonly void WriteInt(int value)
    {
        Utf8Formatter.TryFormat(value, _buffer.GetSpan(LongestNumber), out var length);
        _buffer.Advance(length);
    }

    /// <inheritdoc/>
    public readonly void WriteLong(long value)
    {
        var span = _buffer.GetSpan(LongestNumber);
        Utf8Formatter.TryFormat(value, span[1..], out var length);
        Quote(span, length);
    }

    /// <inheritdoc/>
    public readonly void WriteInteger(long value)
    {
        Utf8Formatter.TryFormat(value, _buffer.GetSpan(LongestNumber), out var length);
        _buffer.Advance(length);
    }

    /// <inheritdoc/>
    public readonly void WriteULong(ulong value)
    {
        var span = _buffer.GetSpan(LongestNumber);
        Utf8Formatter.TryFormat(value, span[1..], out var length);
        Quote(span, length);
    }

    /// <inheritdoc/>
    public readonly void WriteFloat(float value) => WriteDouble(value);

    /// <inheritdoc/>
    public readonly void WriteDouble(double value)
    {
        if (!double.IsFinite(value)) throw new WireException(WireErrorCode.NotFinite, "NaN and infinities have no wire form.");
        _buffer.Advance(DoubleText.Write(value, _buffer.GetSpan(DoubleText.LongestText)));
    }

    /// <inheritdoc/>
    public readonly void WriteDecimal(decimal value)
    {
        var span = _buffer.GetSpan(LongestNumber + 2);
        value.TryFormat(span[1..], out var length, default, CultureInfo.InvariantCulture);
        Quote(span, length);
    }

    /// <inheritdoc/>
    public readonly void WriteBytes(ReadOnlySpan<byte> value)
    {
        var span = _buffer.GetSpan(Base64.GetMaxEncodedToUtf8Length(value.Length) + 2);
        Base64.EncodeToUtf8(value, span[1..], out _, out var length);
        Quote(span, length);
    }

    /// <inheritdoc/>
    public readonly void WriteGuid(Guid value)
    {
        var span = _buffer.GetSpan(38);
        value.TryFormat(span[1..], out var length);
        Quote(span, length);
    }

    /// <inheritdoc/>
    public readonly void WriteInstant(DateTimeOffset value)
    {
        var span = _buffer.GetSpan(InstantText.Length + 2);
        InstantText.Write(value, span.Slice(1, InstantText.Length));
        Quote(span, InstantText.Length);
    }

    /// <inheritdoc/>
    public readonly void WriteDate(DateOnly value)
    {
        var span = _buffer.GetSpan(DateText.Length + 2);
        DateText.Write(value, span.Slice(1, DateText.Length));
        Quote(span, DateText.Length);
    }

    /// <inheritdoc/>
    public readonly void WriteTime(TimeOnly value)
    {
        var span = _buffer.GetSpan(TimeText.Length + 2);
        TimeText.Write(value, span.Slice(1, TimeText.Length));
        Quote(span, TimeText.Length);
    }

    private readonly void Quote(Span<byte> span, int length)
    {
        span[0] = (byte)'"';
        span[length + 1] = (byte)'"';
        _buffer.Advance(length + 2);
    }
}
