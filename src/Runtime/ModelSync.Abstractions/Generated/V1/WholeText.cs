using System.Globalization;
using System.Numerics;

namespace ModelSync.Generated.V1;

/// <summary>The one text form of integers of more than 64 bits: <c>-</c> and digits without leading zeros.</summary>
internal static class WholeText
{
    /// <summary>The largest <c>BigInteger</c> on the wire.</summary>
    public static BigInteger Largest { get; } = BigInteger.Pow(10, WireLimits.BigIntegerDigits) - 1;

    public static string Of<T>(T value)
        where T : IBinaryInteger<T> => value.ToString(null, CultureInfo.InvariantCulture);

    public static string Of(BigInteger value) => Of<BigInteger>(Bounded(value));

    /// <exception cref="WireException">The value has too many digits.</exception>
    public static BigInteger Bounded(BigInteger value) => BigInteger.Abs(value) <= Largest
        ? value
        : throw new WireException(WireErrorCode.OutOfRange, $"A BigInteger of more than {WireLimits.BigIntegerDigits} digits has no wire form.");

    /// <summary>Accepts exactly what <c>Of</c> gives.</summary>
    public static bool TryRead<T>(string text, out T value)
        where T : struct, IBinaryInteger<T>
    {
        value = default;
        return IsShort(text) && IsCanonical(text) && T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    private static bool IsShort(string text) => text.Length <= (text.StartsWith('-') ? WireLimits.BigIntegerDigits + 1 : WireLimits.BigIntegerDigits);

    private static bool IsCanonical(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        if (digits.Length == 0 || digits.ContainsAnyExceptInRange('0', '9')) return false;
        return digits[0] != '0' || text.Length == 1;
    }
}
