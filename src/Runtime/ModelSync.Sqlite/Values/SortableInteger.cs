using System.Globalization;
using System.Numerics;
using System.Text;

namespace ModelSync.Sqlite.Values;

/// <summary>
/// Integers as text whose binary order is their numeric order: the number of digits in four digits, then the digits. Negative: <c>-</c>, and each digit of all
/// that replaced by 9 minus it. 12 is <c>000212</c>, -12 is <c>-999787</c>.
/// </summary>
internal static class SortableInteger
{
    private const int Prefix = 4;

    public static string Format(BigInteger value)
    {
        var digits = BigInteger.Abs(value).ToString(CultureInfo.InvariantCulture);
        var text = digits.Length.ToString("D4", CultureInfo.InvariantCulture) + digits;
        return value.Sign < 0 ? "-" + Complement(text) : text;
    }

    /// <summary>False for every text that <see cref="Format"/> would not write.</summary>
    public static bool TryParse(ReadOnlySpan<byte> utf8, out BigInteger value)
    {
        value = default;
        if (!Ascii.IsValid(utf8)) return false;
        var text = Encoding.ASCII.GetString(utf8);
        var isNegative = text.StartsWith('-');
        var plain = isNegative ? text[1..] : text;
        if (plain.Length <= Prefix || plain.AsSpan().ContainsAnyExceptInRange('0', '9')) return false;
        if (isNegative) plain = Complement(plain);
        if (int.Parse(plain.AsSpan(0, Prefix), CultureInfo.InvariantCulture) != plain.Length - Prefix) return false;
        if (plain[Prefix] == '0' && (isNegative || plain.Length > Prefix + 1)) return false;
        value = BigInteger.Parse(plain.AsSpan(Prefix), CultureInfo.InvariantCulture) * (isNegative ? -1 : 1);
        return true;
    }

    private static string Complement(string digits) => string.Create(digits.Length, digits, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++) target[i] = (char)('0' + '9' - source[i]);
    });
}
