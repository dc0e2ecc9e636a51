using System.Buffers.Text;
using System.Globalization;

namespace ModelSync.Generated.V1;

public ref partial struct JsonReader
{
    /// <inheritdoc/>
    public int ReadInt()
    {
        SkipWhiteSpace();
        var start = _at;
        if (!TryScanNumber(out var text, out var integral)) return 0;
        if (integral ? Utf8Parser.TryParse(text, out int value, out var used) && used == text.Length : TryReadWholeInt(text, out value)) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return 0;
    }

    private static bool TryReadWholeInt(ReadOnlySpan<byte> text, out int value)
    {
        var isWhole = IntegralText.TryRead(text, out var whole) && whole is >= int.MinValue and <= int.MaxValue;
        value = isWhole ? (int)whole : 0;
        return isWhole;
    }

    /// <inheritdoc/>
    public long ReadInteger(long min, long max)
    {
        SkipWhiteSpace();
        var start = _at;
        if (!TryScanNumber(out var text, out var integral)) return 0;
        var isWhole = integral ? Utf8Parser.TryParse(text, out long value, out var used) && used == text.Length : IntegralText.TryRead(text, out value);
        if (isWhole && value >= min && value <= max) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return 0;
    }

    /// <inheritdoc/>
    public double ReadDouble()
    {
        SkipWhiteSpace();
        var start = _at;
        if (!TryScanNumber(out var text, out _)) return 0;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return 0;
    }

    /// <inheritdoc/>
    public double ReadNumber()
    {
        SkipWhiteSpace();
        var start = _at;
        if (!TryScanNumber(out var text, out _)) return 0;
        if (ExactNumber.TryRead(text, out var value)) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return 0;
    }

    /// <inheritdoc/>
    public float ReadFloat()
    {
        SkipWhiteSpace();
        var start = _at;
        // Rounded twice, as JavaScript must: the text to a double, the double to a float.
        var value = (float)ReadDouble();
        if (float.IsFinite(value)) return value;
        FailAt(start, WireErrorCode.OutOfRange);
        return 0;
    }

    // The number grammar of RFC 8259; integral: neither fraction nor exponent.
    private bool TryScanNumber(out ReadOnlySpan<byte> text, out bool integral)
    {
        text = default;
        integral = true;
        var start = _at;
        if (_at < _bytes.Length && _bytes[_at] == '-') _at++;
        else if (_at >= _bytes.Length || !char.IsAsciiDigit((char)_bytes[_at]))
        {
            if (_inKey) return TryReadKeyNumber(out text);
            FailType();
            return false;
        }

        if (_at < _bytes.Length && _bytes[_at] == '0')
        {
            _at++;
            if (_at < _bytes.Length && char.IsAsciiDigit((char)_bytes[_at])) Fail(WireErrorCode.Malformed);
        }
        else ScanDigits();

        if (_at < _bytes.Length && _bytes[_at] == '.')
        {
            integral = false;
            _at++;
            ScanDigits();
        }

        if (_at < _bytes.Length && (_bytes[_at] | 0x20) == 'e')
        {
            integral = false;
            _at++;
            if (_at < _bytes.Length && _bytes[_at] is (byte)'+' or (byte)'-') _at++;
            ScanDigits();
        }

        if (_error != WireErrorCode.None) return false;
        text = _bytes[start.._at];
        return true;
    }

    // One digit at least.
    private void ScanDigits()
    {
        var start = _at;
        while (_at < _bytes.Length && char.IsAsciiDigit((char)_bytes[_at])) _at++;
        if (_at == start) Fail(_at < _bytes.Length ? WireErrorCode.Malformed : WireErrorCode.Truncated);
    }
}
