using System.Numerics;
using ModelSync;

namespace Logic.Methods;

/// <summary>Patterns over numbers, comparisons of different types, and defaults.</summary>
[Shared]
public static class NumberPatterns
{
    public static bool IsNaN(double value) => value is double.NaN;

    public static bool IsNotNaN(float? value) => value is not float.NaN;

    public static bool IsZero(double value) => value is 0.0;

    public static string Named(double? value) => value switch
    {
        null => "none",
        double.NaN => "nan",
        double.PositiveInfinity => "infinite",
        < -1 or >= 100.5 => "far",
        <= 0 => "low",
        _ => "near",
    };

    public static string OfLong(long value) => value switch { long.MinValue => "least", < 0 => "negative", 0 => "zero", > 1L << 40 => "large", _ => "some" };

    public static string OfByte(byte? value) => value switch { null => "none", 0 => "zero", > 200 => "large", 7 or 8 or 9 => "few", _ => "some" };

    public static string OfUnit(char value) => value switch { 'a' => "a", >= '0' and <= '9' => "digit", < ' ' => "control", _ => "some" };

    public static bool OfHalf(Half value) => value > (Half)1.5 && value != default;

    public static bool Mixed(sbyte a, ushort b, int c, uint d, long e) => a < b || b == c || c >= d || d < e || e != a;

    public static bool MixedFloats(int a, long b, float c, double d) => a < c || b <= d || c == d || b > c;

    public static bool MixedUnits(char a, byte b, int c) => a == b || a > c || b < 'x';

    public static bool Bounds(byte a, short b, char c) => a == 255 || b < 32767 || c > 255;

    public static bool WithBig(BigInteger a, long b, ulong c, int d) => a < b || a >= c || a == d;

    public static bool OfEnums(Level a, Level? b, Grants c) => a > Level.Low || b <= Level.High || c >= Grants.Write || a is > Level.None and < Level.High;

    public static bool Lifted(int? a, long? b, byte? c) => a < b || b >= c || a == c;

    public static BigInteger Defaults(BigInteger value, bool isDefault) => isDefault ? default : value + new BigInteger(5) + new BigInteger(7L);

    public static Int128 Wide(Int128 value, bool isDefault) => isDefault ? default : value - 1;

    public static int? Assigned(int? value, int other)
    {
        var result = value;
        result += other;
        result++;
        result -= 2;
        result <<= 1;
        return result;
    }

    public static long Widened(long value, int other)
    {
        var result = value;
        result += other;
        result -= (byte)other;
        return result;
    }

    public static int Narrowed(int value, double other)
    {
        var result = value;
        result = (int)(result * other);
        return result + (short)(other * 2);
    }
}
