using ModelSync;

namespace Logic.Methods;

/// <summary>Conversions from and to <c>decimal</c>.</summary>
[Shared]
public static class DecimalConversions
{
    public static decimal FromSByte(sbyte value) => value;

    public static decimal FromByte(byte value) => value;

    public static decimal FromShort(short value) => value;

    public static decimal FromUShort(ushort value) => value;

    public static decimal FromChar(char value) => value <= '\ud7ff' ? value : 0;

    public static decimal FromInt(int value) => value;

    public static decimal FromUInt(uint value) => value;

    public static decimal FromLong(long value) => value;

    public static decimal FromULong(ulong value) => value;

    public static decimal FromDouble(double value) => (decimal)value;

    public static decimal FromFloat(float value) => (decimal)value;

    public static decimal? FromMaybe(int? value) => value;

    public static decimal? FromMaybeDouble(double? value) => (decimal?)value;

    public static sbyte ToSByte(decimal value) => (sbyte)value;

    public static byte ToByte(decimal value) => (byte)value;

    public static short ToShort(decimal value) => (short)value;

    public static ushort ToUShort(decimal value) => (ushort)value;

    public static char ToChar(decimal value) => (char)value;

    public static int ToInt(decimal value) => (int)value;

    public static uint ToUInt(decimal value) => (uint)value;

    public static long ToLong(decimal value) => (long)value;

    public static ulong ToULong(decimal value) => (ulong)value;

    public static double ToDouble(decimal value) => (double)value;

    public static float ToFloat(decimal value) => (float)value;

    public static int? ToMaybe(decimal? value) => (int?)value;

    public static int FromNull(decimal? value) => (int)value!;

    public static int UncheckedInt(decimal value) => unchecked((int)value);

    public static int Methods(decimal value) => decimal.ToInt32(value) + decimal.ToByte(value) + decimal.ToSByte(value) + decimal.ToInt16(value) + decimal.ToUInt16(value);

    public static bool MoreMethods(decimal value) => decimal.ToInt64(value) > 5 && decimal.ToUInt64(value) > 7 && decimal.ToUInt32(value) > 6;

    public static double Floating(decimal value) => decimal.ToDouble(value) + decimal.ToSingle(value);

    public static int Nearest(decimal value) => Convert.ToInt32(value);

    public static long NearestLong(decimal value) => Convert.ToInt64(value);

    public static decimal Converted(int number, long large, double real) => Convert.ToDecimal(number) + Convert.ToDecimal(large) + Convert.ToDecimal(real);

    public static decimal New(int number, long large, double real) => new decimal(number) + new decimal(large) + new decimal(real);

    public static decimal NewFloat(float value, uint number, ulong large) => new decimal(value) + new decimal(number) + new decimal(large);

    public static double NegativeZero(decimal value) => (double)-(value - value);

    public static double ZeroOfProduct(decimal left, decimal right) => (double)(left * 0m * right);

    public static int Percent(decimal part, decimal whole) => (int)(part / whole * 100);
}
