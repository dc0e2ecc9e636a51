using System.Text;

namespace ModelSync.Generated.V1;

public ref partial struct JsonReader
{
    private const int UnicodeEscapeLength = 6;

    // At a backslash: consumes the escape, and the second half of a surrogate pair with it.
    private bool TryReadEscape(out Rune rune)
    {
        rune = default;
        if (_bytes.Length - _at < 2)
        {
            _at = _bytes.Length;
            Fail(WireErrorCode.Truncated);
            return false;
        }

        if (_bytes[_at + 1] == 'u') return TryReadUnicodeEscape(out rune);
        var unit = Unescape(_bytes[_at + 1]);
        if (unit == 0)
        {
            Fail(WireErrorCode.Malformed);
            return false;
        }

        rune = new Rune(unit);
        _at += 2;
        return true;
    }

    private static char Unescape(byte letter) => (char)letter switch
    {
        '"' or '\\' or '/' => (char)letter,
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => '\0',
    };

    private bool TryReadUnicodeEscape(out Rune rune)
    {
        rune = default;
        var start = _at;
        if (!TryReadUnit(out var first)) return false;
        if (!char.IsSurrogate(first))
        {
            rune = new Rune(first);
            return true;
        }

        if (char.IsLowSurrogate(first) || !IsEscapeNext()) return FailSurrogate(start);
        if (!TryReadUnit(out var second)) return false;
        return Rune.TryCreate(first, second, out rune) || FailSurrogate(start);
    }

    private bool FailSurrogate(int start)
    {
        FailAt(start, WireErrorCode.IllFormedText);
        return false;
    }

    // Whether \u follows, as far as the input goes.
    private readonly bool IsEscapeNext()
    {
        var rest = _bytes[_at..];
        return "\\u"u8.StartsWith(rest[..Math.Min(2, rest.Length)]);
    }

    private bool TryReadUnit(out char unit)
    {
        var value = 0;
        for (var i = 2; i < UnicodeEscapeLength; i++)
        {
            var digit = _at + i < _bytes.Length ? HexValue(_bytes[_at + i]) : -2;
            if (digit < 0)
            {
                unit = default;
                Fail(digit == -1 ? WireErrorCode.Malformed : WireErrorCode.Truncated);
                return false;
            }

            value = (value << 4) | digit;
        }

        _at += UnicodeEscapeLength;
        unit = (char)value;
        return true;
    }

    private static int HexValue(byte digit) => (char)digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => -1,
    };
}
