using System.Text;

namespace ModelSync.Generated.V1;

/// <summary>The escapes of JSON text.</summary>
internal static class JsonEscapes
{
    private const int UnicodeLength = 6;

    /// <summary>Copies a text without its escapes, which only gets shorter. A wrong escape anywhere is reported before a lone surrogate.</summary>
    public static WireErrorCode Resolve(ReadOnlySpan<byte> raw, Span<byte> target, out int length)
    {
        length = 0;
        var lone = false;
        for (int clean; (clean = raw.IndexOf((byte)'\\')) >= 0;)
        {
            raw[..clean].CopyTo(target[length..]);
            length += clean;
            raw = raw[clean..];
            if (!TryRead(ref raw, out var rune)) return WireErrorCode.Malformed;
            lone |= rune is null;
            length += (rune ?? Rune.ReplacementChar).EncodeToUtf8(target[length..]);
        }

        raw.CopyTo(target[length..]);
        length += raw.Length;
        return lone ? WireErrorCode.IllFormedText : WireErrorCode.None;
    }

    // Consumes one escape, and the second half of a surrogate pair with it. Null is a lone surrogate.
    private static bool TryRead(ref ReadOnlySpan<byte> raw, out Rune? rune)
    {
        if (raw[1] == 'u') return TryReadUnicode(ref raw, out rune);
        var unit = Unescape(raw[1]);
        rune = new Rune(unit);
        raw = raw[2..];
        return unit != 0;
    }

    private static bool TryReadUnicode(ref ReadOnlySpan<byte> raw, out Rune? rune)
    {
        rune = null;
        if (!TryReadUnit(raw, out var first)) return false;
        raw = raw[UnicodeLength..];
        if (Rune.TryCreate(first, out var single)) rune = single;
        else if (raw.StartsWith("\\u"u8) && TryReadUnit(raw, out var second) && Rune.TryCreate(first, second, out var pair))
        {
            rune = pair;
            raw = raw[UnicodeLength..];
        }

        return true;
    }

    private static bool TryReadUnit(ReadOnlySpan<byte> raw, out char unit)
    {
        var value = 0;
        var valid = raw.Length >= UnicodeLength;
        for (var i = 2; valid && i < UnicodeLength; i++)
        {
            var digit = HexValue(raw[i]);
            valid = digit >= 0;
            value = (value << 4) | digit;
        }

        unit = (char)value;
        return valid;
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

    private static int HexValue(byte digit) => (char)digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        >= 'A' and <= 'F' => digit - 'A' + 10,
        _ => -1,
    };
}
