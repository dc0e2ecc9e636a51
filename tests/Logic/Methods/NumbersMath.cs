using System.Numerics;
using ModelSync;

namespace Logic.Methods;

/// <summary>Members of the integer types and of Math over them.</summary>
[Shared]
public static class NumbersMath
{
    public static sbyte AbsSByte(sbyte value) => Math.Abs(value);

    public static (sbyte, sbyte, int, int, bool) OrderedSByte(sbyte left, sbyte right) =>
        (Math.Max(left, right), Math.Min(left, right), Math.Sign(left), left.CompareTo(right), left.Equals(right));

    public static sbyte ClampSByte(sbyte value, sbyte least, sbyte most) => Math.Clamp(value, least, most);

    public static (bool, bool, bool, bool, bool) TestsSByte(sbyte value) =>
        (sbyte.IsEvenInteger(value), sbyte.IsOddInteger(value), sbyte.IsPow2(value), sbyte.IsNegative(value), sbyte.IsPositive(value));

    public static (byte, byte, int, int, bool) OrderedByte(byte left, byte right) =>
        (Math.Max(left, right), Math.Min(left, right), byte.Sign(left), left.CompareTo(right), left.Equals(right));

    public static byte ClampByte(byte value, byte least, byte most) => Math.Clamp(value, least, most);

    public static (bool, bool, bool) TestsByte(byte value) =>
        (byte.IsEvenInteger(value), byte.IsOddInteger(value), byte.IsPow2(value));

    public static (byte Quotient, byte Remainder) DivRemByte(byte left, byte right) => byte.DivRem(left, right);

    public static short AbsShort(short value) => Math.Abs(value);

    public static (short, short, int, int, bool) OrderedShort(short left, short right) =>
        (Math.Max(left, right), Math.Min(left, right), Math.Sign(left), left.CompareTo(right), left.Equals(right));

    public static short ClampShort(short value, short least, short most) => Math.Clamp(value, least, most);

    public static (bool, bool, bool, bool, bool) TestsShort(short value) =>
        (short.IsEvenInteger(value), short.IsOddInteger(value), short.IsPow2(value), short.IsNegative(value), short.IsPositive(value));

    public static (ushort, ushort, int, int, bool) OrderedUShort(ushort left, ushort right) =>
        (Math.Max(left, right), Math.Min(left, right), ushort.Sign(left), left.CompareTo(right), left.Equals(right));

    public static ushort ClampUShort(ushort value, ushort least, ushort most) => Math.Clamp(value, least, most);

    public static (bool, bool, bool) TestsUShort(ushort value) =>
        (ushort.IsEvenInteger(value), ushort.IsOddInteger(value), ushort.IsPow2(value));

    public static (ushort Quotient, ushort Remainder) DivRemUShort(ushort left, ushort right) => ushort.DivRem(left, right);

    public static int AbsInt(int value) => Math.Abs(value);

    public static (int, int, int, int, bool) OrderedInt(int left, int right) =>
        (Math.Max(left, right), Math.Min(left, right), Math.Sign(left), left.CompareTo(right), left.Equals(right));

    public static int ClampInt(int value, int least, int most) => Math.Clamp(value, least, most);

    public static (bool, bool, bool, bool, bool) TestsInt(int value) =>
        (int.IsEvenInteger(value), int.IsOddInteger(value), int.IsPow2(value), int.IsNegative(value), int.IsPositive(value));

    public static (int Quotient, int Remainder) DivRemInt(int left, int right) => int.DivRem(left, right);

    public static (uint, uint, int, int, bool) OrderedUInt(uint left, uint right) =>
        (Math.Max(left, right), Math.Min(left, right), uint.Sign(left), left.CompareTo(right), left.Equals(right));

    public static uint ClampUInt(uint value, uint least, uint most) => Math.Clamp(value, least, most);

    public static (bool, bool, bool) TestsUInt(uint value) =>
        (uint.IsEvenInteger(value), uint.IsOddInteger(value), uint.IsPow2(value));

    public static (uint Quotient, uint Remainder) DivRemUInt(uint left, uint right) => uint.DivRem(left, right);

    public static long AbsLong(long value) => Math.Abs(value);

    public static (long, long, int, int, bool) OrderedLong(long left, long right) =>
        (Math.Max(left, right), Math.Min(left, right), Math.Sign(left), left.CompareTo(right), left.Equals(right));

    public static long ClampLong(long value, long least, long most) => Math.Clamp(value, least, most);

    public static (bool, bool, bool, bool, bool) TestsLong(long value) =>
        (long.IsEvenInteger(value), long.IsOddInteger(value), long.IsPow2(value), long.IsNegative(value), long.IsPositive(value));

    public static (long Quotient, long Remainder) DivRemLong(long left, long right) => long.DivRem(left, right);

    public static (ulong, ulong, int, int, bool) OrderedULong(ulong left, ulong right) =>
        (Math.Max(left, right), Math.Min(left, right), ulong.Sign(left), left.CompareTo(right), left.Equals(right));

    public static ulong ClampULong(ulong value, ulong least, ulong most) => Math.Clamp(value, least, most);

    public static (bool, bool, bool) TestsULong(ulong value) =>
        (ulong.IsEvenInteger(value), ulong.IsOddInteger(value), ulong.IsPow2(value));

    public static (ulong Quotient, ulong Remainder) DivRemULong(ulong left, ulong right) => ulong.DivRem(left, right);

    public static Int128 AbsWide(Int128 value) => Int128.Abs(value);

    public static (Int128, Int128, int, int, bool) OrderedWide(Int128 left, Int128 right) =>
        (Int128.Max(left, right), Int128.Min(left, right), Int128.Sign(left), left.CompareTo(right), left.Equals(right));

    public static Int128 ClampWide(Int128 value, Int128 least, Int128 most) => Int128.Clamp(value, least, most);

    public static (bool, bool, bool, bool, bool) TestsWide(Int128 value) =>
        (Int128.IsEvenInteger(value), Int128.IsOddInteger(value), Int128.IsPow2(value), Int128.IsNegative(value), Int128.IsPositive(value));

    public static (Int128 Quotient, Int128 Remainder) DivRemWide(Int128 left, Int128 right) => Int128.DivRem(left, right);

    public static (UInt128, UInt128, int, int, bool) OrderedUWide(UInt128 left, UInt128 right) =>
        (UInt128.Max(left, right), UInt128.Min(left, right), UInt128.Sign(left), left.CompareTo(right), left.Equals(right));

    public static UInt128 ClampUWide(UInt128 value, UInt128 least, UInt128 most) => UInt128.Clamp(value, least, most);

    public static (bool, bool, bool) TestsUWide(UInt128 value) =>
        (UInt128.IsEvenInteger(value), UInt128.IsOddInteger(value), UInt128.IsPow2(value));

    public static (UInt128 Quotient, UInt128 Remainder) DivRemUWide(UInt128 left, UInt128 right) => UInt128.DivRem(left, right);

    public static BigInteger AbsBig(BigInteger value) => BigInteger.Abs(value);

    public static (BigInteger, BigInteger, int, int, bool) OrderedBig(BigInteger left, BigInteger right) =>
        (BigInteger.Max(left, right), BigInteger.Min(left, right), left.Sign, left.CompareTo(right), left.Equals(right));

    public static BigInteger ClampBig(BigInteger value, BigInteger least, BigInteger most) => BigInteger.Clamp(value, least, most);

    public static (bool, bool, bool, bool, bool) TestsBig(BigInteger value) =>
        (BigInteger.IsEvenInteger(value), BigInteger.IsOddInteger(value), BigInteger.IsPow2(value), BigInteger.IsNegative(value), BigInteger.IsPositive(value));

    public static (BigInteger Quotient, BigInteger Remainder) DivRemBig(BigInteger left, BigInteger right) => BigInteger.DivRem(left, right);

    public static long Product(int left, int right) => Math.BigMul(left, right);

    public static ulong ProductUInt(uint left, uint right) => Math.BigMul(left, right);

    public static Int128 ProductLong(long left, long right) => Math.BigMul(left, right);

    public static BigInteger Power(BigInteger value, int exponent) => BigInteger.Pow(value, exponent % 8);

    public static BigInteger Divisor(BigInteger left, BigInteger right) => BigInteger.GreatestCommonDivisor(left, right);

    public static bool Tests(BigInteger value) => value.IsZero || value.IsOne || value.IsEven || value.IsPowerOfTwo;

    public static BigInteger Called(BigInteger left, BigInteger right) => BigInteger.Add(BigInteger.Multiply(left, BigInteger.Negate(right)), BigInteger.Subtract(left, BigInteger.Divide(left, BigInteger.Remainder(left, right))));

    public static BigInteger Constants(bool flag) => flag ? BigInteger.One + BigInteger.MinusOne : BigInteger.Zero;

    public static Int128 Bounds(bool flag) => flag ? Int128.MaxValue : Int128.MinValue + Int128.One;

    public static UInt128 UnsignedBounds(bool flag) => flag ? UInt128.MaxValue : UInt128.Zero;
}
