using System.Globalization;
using ModelSync;

namespace Logic.Methods;

/// <summary>Integers of up to 32 bits that are read from texts.</summary>
[Shared]
public static class ReadingSmall
{
    public static sbyte OwnSByte(sbyte value, string rest) => sbyte.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static sbyte MaybeSByte(string? text) => sbyte.TryParse(text, out var value) ? value : (sbyte)7;

    public static bool IsSByte(string? text) => sbyte.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static sbyte LeftSByte(sbyte before, string text)
    {
        var value = before;
        var isRead = sbyte.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static sbyte NumberSByte(sbyte value, string rest) => sbyte.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static sbyte FloatSByte(sbyte value, int exponent) =>
        sbyte.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static sbyte MoneySByte(sbyte value) => sbyte.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static sbyte LooseSByte(string text) => sbyte.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static sbyte HexSByte(sbyte value) => sbyte.Parse(value.ToString("X", CultureInfo.InvariantCulture), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static byte OwnByte(byte value, string rest) => byte.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static byte MaybeByte(string? text) => byte.TryParse(text, out var value) ? value : (byte)7;

    public static bool IsByte(string? text) => byte.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static byte LeftByte(byte before, string text)
    {
        var value = before;
        var isRead = byte.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static byte NumberByte(byte value, string rest) => byte.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static byte FloatByte(byte value, int exponent) =>
        byte.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static byte MoneyByte(byte value) => byte.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static byte LooseByte(string text) => byte.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static byte HexByte(byte value) => byte.Parse(value.ToString("X", CultureInfo.InvariantCulture), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static short OwnShort(short value, string rest) => short.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static short MaybeShort(string? text) => short.TryParse(text, out var value) ? value : (short)7;

    public static bool IsShort(string? text) => short.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static short LeftShort(short before, string text)
    {
        var value = before;
        var isRead = short.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static short NumberShort(short value, string rest) => short.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static short FloatShort(short value, int exponent) =>
        short.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static short MoneyShort(short value) => short.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static short LooseShort(string text) => short.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static short HexShort(short value) => short.Parse(value.ToString("X", CultureInfo.InvariantCulture), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static ushort OwnUShort(ushort value, string rest) => ushort.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static ushort MaybeUShort(string? text) => ushort.TryParse(text, out var value) ? value : (ushort)7;

    public static bool IsUShort(string? text) => ushort.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static ushort LeftUShort(ushort before, string text)
    {
        var value = before;
        var isRead = ushort.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static ushort NumberUShort(ushort value, string rest) => ushort.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static ushort FloatUShort(ushort value, int exponent) =>
        ushort.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static ushort MoneyUShort(ushort value) => ushort.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static ushort LooseUShort(string text) => ushort.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static ushort HexUShort(ushort value) => ushort.Parse(value.ToString("X", CultureInfo.InvariantCulture), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static int OwnInt(int value, string rest) => int.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static int MaybeInt(string? text) => int.TryParse(text, out var value) ? value : (int)7;

    public static bool IsInt(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static int LeftInt(int before, string text)
    {
        var value = before;
        var isRead = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static int NumberInt(int value, string rest) => int.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static int FloatInt(int value, int exponent) =>
        int.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static int MoneyInt(int value) => int.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static int LooseInt(string text) => int.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static int HexInt(int value) => int.Parse(value.ToString("X", CultureInfo.InvariantCulture), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static uint OwnUInt(uint value, string rest) => uint.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static uint MaybeUInt(string? text) => uint.TryParse(text, out var value) ? value : (uint)7;

    public static bool IsUInt(string? text) => uint.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static uint LeftUInt(uint before, string text)
    {
        var value = before;
        var isRead = uint.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static uint NumberUInt(uint value, string rest) => uint.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static uint FloatUInt(uint value, int exponent) =>
        uint.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static uint MoneyUInt(uint value) => uint.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static uint LooseUInt(string text) => uint.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static uint HexUInt(uint value) => uint.Parse(value.ToString("X", CultureInfo.InvariantCulture), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
