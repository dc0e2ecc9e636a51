using System.Buffers.Text;

namespace ModelSync.Generated.V1;

public ref partial struct JsonReader
{
    private const int GuidLength = 36;

    /// <inheritdoc/>
    public long ReadLong()
    {
        var start = _at;
        if (!TryReadText(out var text)) return 0;
        if (IsCanonicalInteger(text) && Utf8Parser.TryParse(text, out long value, out var used) && used == text.Length) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return 0;
    }

    /// <inheritdoc/>
    public ulong ReadULong()
    {
        var start = _at;
        if (!TryReadText(out var text)) return 0;
        if (IsCanonicalInteger(text) && Utf8Parser.TryParse(text, out ulong value, out var used) && used == text.Length) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return 0;
    }

    /// <inheritdoc/>
    public decimal ReadDecimal()
    {
        var start = _at;
        if (!TryReadText(out var text)) return 0;
        if (DecimalText.TryRead(text, out var value)) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return 0;
    }

    /// <inheritdoc/>
    public Guid ReadGuid()
    {
        var start = _at;
        if (!TryReadText(out var text)) return default;
        if (text.Length == GuidLength && !text.ContainsAnyInRange((byte)'A', (byte)'F')
            && Utf8Parser.TryParse(text, out Guid value, out var used, 'D') && used == GuidLength) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return default;
    }

    /// <inheritdoc/>
    public DateTimeOffset ReadInstant()
    {
        var start = _at;
        if (!TryReadText(out var text)) return default;
        if (InstantText.TryRead(text, out var value)) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return default;
    }

    /// <inheritdoc/>
    public DateOnly ReadDate()
    {
        var start = _at;
        if (!TryReadText(out var text)) return default;
        if (DateText.TryRead(text, out var value)) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return default;
    }

    /// <inheritdoc/>
    public TimeOnly ReadTime()
    {
        var start = _at;
        if (!TryReadText(out var text)) return default;
        if (TimeText.TryRead(text, out var value)) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return default;
    }

    /// <inheritdoc/>
    public long ReadEnum(EnumTable table)
    {
        var start = _at;
        if (table.IsFlags) return ReadFlags(table, start);
        if (!TryReadText(out var text)) return 0;
        if (table.TryGetValue(text, out var value)) return value;
        FailAt(start, WireErrorCode.UnknownEnum);
        return 0;
    }

    private long ReadFlags(EnumTable table, int start)
    {
        var (min, max) = EnumTable.Safe;
        var value = table.IsUnsigned ? unchecked((long)ReadULong()) : table.IsWide ? ReadLong() : ReadInteger(min, max);
        if (_error != WireErrorCode.None || table.IsDefined(value)) return value;
        FailAt(start, WireErrorCode.UnknownEnum);
        return 0;
    }

    // No plus, no leading zero, no -0, nothing but digits.
    private static bool IsCanonicalInteger(ReadOnlySpan<byte> text)
    {
        var digits = text.StartsWith("-"u8) ? text[1..] : text;
        if (digits.IsEmpty || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return false;
        return digits[0] != '0' || text.Length == 1;
    }
}
