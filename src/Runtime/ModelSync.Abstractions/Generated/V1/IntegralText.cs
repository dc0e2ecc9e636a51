using System.Buffers.Text;
using System.Globalization;

namespace ModelSync.Generated.V1;

/// <summary>JSON numbers with fraction or exponent that are whole all the same: <c>1.0</c>, <c>1e2</c>, <c>10e-1</c>.</summary>
internal static class IntegralText
{
    private const double MaxSafe = 9007199254740991;

    /// <summary>Decides on the digits: a double may have been rounded to a whole number. False beyond 53 bits.</summary>
    public static bool TryRead(ReadOnlySpan<byte> number, out long value)
    {
        value = 0;
        if (!double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var nearest)) return false;
        if (nearest is < -MaxSafe or > MaxSafe || !IsWhole(number)) return false;
        value = (long)nearest;
        return true;
    }

    private static bool IsWhole(ReadOnlySpan<byte> number)
    {
        var exponentAt = number.IndexOfAny((byte)'e', (byte)'E');
        var mantissa = exponentAt < 0 ? number : number[..exponentAt];
        var point = mantissa.IndexOf((byte)'.');
        var fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        var exponent = exponentAt < 0 ? 0 : Exponent(number[(exponentAt + 1)..]);
        var digitsToDrop = fraction - exponent;
        for (var i = mantissa.Length - 1; i >= 0 && digitsToDrop > 0; i--)
        {
            if (mantissa[i] is (byte)'.' or (byte)'-') continue;
            if (mantissa[i] != '0') return false;
            digitsToDrop--;
        }

        return true;
    }

    // An exponent too long to read is larger than any number of digits in the input.
    private static long Exponent(ReadOnlySpan<byte> text)
    {
        var negative = text[0] == '-';
        var digits = text[0] is (byte)'+' or (byte)'-' ? text[1..] : text;
        if (!Utf8Parser.TryParse(digits, out int value, out var used) || used != digits.Length) value = int.MaxValue;
        return negative ? -(long)value : value;
    }
}
