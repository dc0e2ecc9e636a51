using System.Buffers.Text;
using System.Globalization;

namespace ModelSync.Generated.V1;

/// <summary>
/// Numbers of free JSON. JavaScript knows doubles only, so a number is carried when a double says all of it: when the shortest digits that read back as the double
/// are the digits of the number. <c>codec/exact-number.ts</c> has the same.
/// </summary>
public static class ExactNumber
{
    /// <summary>The largest integer that a double has with all its neighbours.</summary>
    public const long MaxSafeInteger = (1L << 53) - 1;

    // The shortest digits of a double are never more.
    private const int MostDigits = 17;

    // Far beyond the exponents of doubles.
    private const int FarExponent = 100_000;

    /// <summary>Reads a number in the grammar of JSON; false when no double says all of it.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out double value)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) || !double.IsFinite(value)) return false;
        Span<byte> shortest = stackalloc byte[DoubleText.LongestText];
        shortest = shortest[..DoubleText.Write(value, shortest)];
        Span<byte> digits = stackalloc byte[MostDigits];
        Span<byte> expected = stackalloc byte[MostDigits];
        return TryNormalize(text, digits, out var count, out var exponent)
            && TryNormalize(shortest, expected, out var expectedCount, out var expectedExponent)
            && digits[..count].SequenceEqual(expected[..expectedCount])
            && (count == 0 || exponent == expectedExponent);
    }

    /// <summary>Writes a number: an integer in its shortest form where both languages have it exactly.</summary>
    public static void Write<TWriter>(ref TWriter writer, double value)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        if (Math.Abs(value) <= MaxSafeInteger && double.IsInteger(value) && !(value == 0 && double.IsNegative(value))) writer.WriteInteger((long)value);
        else writer.WriteDouble(value);
    }

    // Digits without zeros before and behind them, and the power of ten of the last one; false when there are more than a double ever has.
    private static bool TryNormalize(ReadOnlySpan<byte> text, Span<byte> digits, out int count, out long exponent)
    {
        (count, exponent) = (0, 0);
        var (zeros, inFraction) = (0, false);
        var end = text.IndexOfAny((byte)'e', (byte)'E');
        foreach (var unit in end < 0 ? text : text[..end])
        {
            if (unit == '.') inFraction = true;
            if (!char.IsAsciiDigit((char)unit)) continue;
            if (inFraction) exponent--;
            if (unit == '0')
            {
                if (count > 0) zeros++;
                continue;
            }

            if (count + zeros >= digits.Length) return false;
            digits.Slice(count, zeros).Fill((byte)'0');
            count += zeros;
            zeros = 0;
            digits[count++] = unit;
        }

        exponent += zeros + (end < 0 ? 0 : Exponent(text[(end + 1)..]));
        return true;
    }

    private static long Exponent(ReadOnlySpan<byte> text)
    {
        var digits = text.TrimStart("+-"u8).TrimStart((byte)'0');
        if (digits.Length > 5) return FarExponent;
        Utf8Parser.TryParse(digits, out int value, out _);
        return text[0] == '-' ? -value : value;
    }
}
