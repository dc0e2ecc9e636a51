using System.Globalization;

namespace ModelSync.Contract;

/// <summary>Numbers as texts of the type table.</summary>
internal static class NumberText
{
    private const int LargestPlainExponent = 21;
    private const int SmallestPlainExponent = -7;

    /// <summary>The shortest digits that read back, laid out as in JavaScript: 1e+21 and 1e-7 have exponents, 123456789012345680000 and 0.000001 have none.</summary>
    public static string Of(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E');
        if (mark < 0 && Math.Abs(value) < 1e21) return value == 0 ? "0" : text;
        var sign = text[0] == '-' ? "-" : "";
        var digits = (mark < 0 ? text : text.Substring(0, mark)).TrimStart('-');
        var exponent = mark < 0 ? digits.Length - 1 : int.Parse(text.Substring(mark + 1), CultureInfo.InvariantCulture);
        return sign + Lay(digits.Replace(".", "").TrimEnd('0'), exponent);
    }

    /// <param name="digits">Significant digits; the point is behind the first one.</param>
    private static string Lay(string digits, int exponent)
    {
        if (exponent < 0 && exponent >= SmallestPlainExponent + 1) return "0." + new string('0', -exponent - 1) + digits;
        if (exponent >= 0 && exponent < LargestPlainExponent)
            return digits.Length > exponent + 1 ? digits.Insert(exponent + 1, ".") : digits.PadRight(exponent + 1, '0');
        var fraction = digits.Length > 1 ? "." + digits.Substring(1) : "";
        return $"{digits[0]}{fraction}e{(exponent < 0 ? "-" : "+")}{Math.Abs(exponent).ToString(CultureInfo.InvariantCulture)}";
    }
}
