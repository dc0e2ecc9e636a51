using System.Globalization;
using System.Text;

namespace ModelSync.Sqlite.Values;

/// <summary>
/// Decimals as text whose binary order is numeric order, one text per number: 29 integer digits, then <c>.</c> and the fraction without trailing
/// zeros. Negative numbers: <c>-</c>, every digit as its nines' complement, <c>~</c>. See ARCHITECTURE.md.
/// </summary>
internal static class SortableDecimal
{
    public const int IntegerDigits = 29;
    private const int LongestText = 60;

    public static string Format(decimal value)
    {
        var digits = Magnitude(Math.Abs(value));
        return value < 0 ? $"-{Complement(digits)}~" : digits;
    }

    /// <summary>False for every text that <see cref="Format"/> would not write.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0;
        if (text.Length is 0 or > LongestText || !Ascii.IsValid(text)) return false;
        var written = Encoding.ASCII.GetString(text);
        var negative = written[0] == '-';
        var digits = negative ? Complement(written[1..].TrimEnd('~')) : written;
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var magnitude)) return false;
        value = negative ? -magnitude : magnitude;
        return Format(value) == written;
    }

    private static string Magnitude(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return text.PadLeft(IntegerDigits, '0');
        var fraction = text[(point + 1)..].TrimEnd('0');
        var integer = text[..point].PadLeft(IntegerDigits, '0');
        return fraction.Length == 0 ? integer : $"{integer}.{fraction}";
    }

    private static string Complement(string digits) =>
        string.Create(digits.Length, digits, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++) target[i] = char.IsAsciiDigit(source[i]) ? (char)('0' + '9' - source[i]) : source[i];
        });
}
