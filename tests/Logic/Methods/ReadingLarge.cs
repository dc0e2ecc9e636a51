using System.Globalization;
using System.Numerics;
using ModelSync;

namespace Logic.Methods;

/// <summary>Integers of more than 32 bits that are read from texts.</summary>
[Shared]
public static class ReadingLarge
{
    public static long OwnLong(long value, string rest) => long.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static long MaybeLong(string? text) => long.TryParse(text, out var value) ? value : (long)7;

    public static bool IsLong(string? text) => long.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static long LeftLong(long before, string text)
    {
        var value = before;
        var isRead = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static long NumberLong(long value, string rest) => long.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static long FloatLong(long value, int exponent) =>
        long.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static long MoneyLong(long value) => long.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static long LooseLong(string text) => long.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static long HexLong(long value) => long.Parse(value.ToString("X", CultureInfo.InvariantCulture), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static ulong OwnULong(ulong value, string rest) => ulong.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static ulong MaybeULong(string? text) => ulong.TryParse(text, out var value) ? value : (ulong)7;

    public static bool IsULong(string? text) => ulong.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static ulong LeftULong(ulong before, string text)
    {
        var value = before;
        var isRead = ulong.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static ulong NumberULong(ulong value, string rest) => ulong.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static ulong FloatULong(ulong value, int exponent) =>
        ulong.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static ulong MoneyULong(ulong value) => ulong.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static ulong LooseULong(string text) => ulong.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static ulong HexULong(ulong value) => ulong.Parse(value.ToString("X", CultureInfo.InvariantCulture), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static Int128 OwnWide(Int128 value, string rest) => Int128.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static Int128 MaybeWide(string? text) => Int128.TryParse(text, out var value) ? value : (Int128)7;

    public static bool IsWide(string? text) => Int128.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static Int128 LeftWide(Int128 before, string text)
    {
        var value = before;
        var isRead = Int128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static Int128 NumberWide(Int128 value, string rest) => Int128.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static Int128 FloatWide(Int128 value, int exponent) =>
        Int128.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static Int128 MoneyWide(Int128 value) => Int128.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static Int128 LooseWide(string text) => Int128.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static Int128 HexWide(Int128 value) => Int128.Parse(value.ToString("X", CultureInfo.InvariantCulture), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static UInt128 OwnUWide(UInt128 value, string rest) => UInt128.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static UInt128 MaybeUWide(string? text) => UInt128.TryParse(text, out var value) ? value : (UInt128)7;

    public static bool IsUWide(string? text) => UInt128.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static UInt128 LeftUWide(UInt128 before, string text)
    {
        var value = before;
        var isRead = UInt128.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static UInt128 NumberUWide(UInt128 value, string rest) => UInt128.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static UInt128 FloatUWide(UInt128 value, int exponent) =>
        UInt128.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static UInt128 MoneyUWide(UInt128 value) => UInt128.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static UInt128 LooseUWide(string text) => UInt128.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static UInt128 HexUWide(UInt128 value) => UInt128.Parse(value.ToString("X", CultureInfo.InvariantCulture), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static BigInteger OwnBig(BigInteger value, string rest) => BigInteger.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static BigInteger MaybeBig(string? text) => BigInteger.TryParse(text, out var value) ? value : (BigInteger)7;

    public static bool IsBig(string? text) => BigInteger.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static BigInteger LeftBig(BigInteger before, string text)
    {
        var value = before;
        var isRead = BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }
}
