using System.Buffers.Text;
using System.Globalization;

namespace ModelSync.Generated.V1;

/// <summary>The shortest text that reads back as the same double, laid out as JavaScript does it, but with the sign of -0.</summary>
internal static class DoubleText
{
    public const int LongestText = 32;
    private const int LargestFixedExponent = 20;
    private const int SmallestFixedExponent = -6;

    public static int Write(double value, Span<byte> target)
    {
        value.TryFormat(target, out var length, default, CultureInfo.InvariantCulture);
        if (IsPowerOfTwo(value) && !ReadsBack(value, target[..length])) value.TryFormat(target, out length, "E16", CultureInfo.InvariantCulture);
        var exponentAt = target[..length].IndexOf((byte)'E');
        return exponentAt < 0 ? length : LayOut(target, length, exponentAt);
    }

    // Below a power of two doubles are twice as dense, which .NET's shortest digits forget for 2^-25 and 2^-958.
    private static bool IsPowerOfTwo(double value) => (BitConverter.DoubleToInt64Bits(value) & 0xf_ffff_ffff_ffff) == 0;

    private static bool ReadsBack(double value, ReadOnlySpan<byte> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && read == value;

    // .NET goes over to exponents earlier (1E+15, 1E-05) and writes them in another way than JavaScript (1e+21, 1e-7).
    private static int LayOut(Span<byte> target, int length, int exponentAt)
    {
        Utf8Parser.TryParse(target[(exponentAt + (target[exponentAt + 1] == '+' ? 2 : 1))..length], out int exponent, out _);
        Span<byte> digits = stackalloc byte[LongestText];
        var count = 0;
        var sign = target[0] == '-' ? 1 : 0;
        foreach (var unit in target[sign..exponentAt])
            if (unit != '.') digits[count++] = unit;
        digits = digits[..count];
        var body = target[sign..];
        return sign + exponent switch
        {
            > LargestFixedExponent or < SmallestFixedExponent => Scientific(body, digits, exponent),
            < 0 => Fraction(body, digits, exponent),
            _ => Whole(body, digits, exponent),
        };
    }

    private static int Scientific(Span<byte> target, ReadOnlySpan<byte> digits, int exponent)
    {
        var at = 0;
        target[at++] = digits[0];
        if (digits.Length > 1)
        {
            target[at++] = (byte)'.';
            digits[1..].CopyTo(target[at..]);
            at += digits.Length - 1;
        }

        target[at++] = (byte)'e';
        if (exponent > 0) target[at++] = (byte)'+';
        Utf8Formatter.TryFormat(exponent, target[at..], out var length);
        return at + length;
    }

    private static int Fraction(Span<byte> target, ReadOnlySpan<byte> digits, int exponent)
    {
        "0."u8.CopyTo(target);
        target.Slice(2, -exponent - 1).Fill((byte)'0');
        digits.CopyTo(target[(1 - exponent)..]);
        return 1 - exponent + digits.Length;
    }

    private static int Whole(Span<byte> target, ReadOnlySpan<byte> digits, int exponent)
    {
        var whole = exponent + 1;
        if (digits.Length <= whole)
        {
            digits.CopyTo(target);
            target[digits.Length..whole].Fill((byte)'0');
            return whole;
        }

        digits[..whole].CopyTo(target);
        target[whole] = (byte)'.';
        digits[whole..].CopyTo(target[(whole + 1)..]);
        return digits.Length + 1;
    }
}
