using System.Numerics;
using ModelSync;

namespace Logic.Methods;

/// <summary>Every unchecked conversion between number types.</summary>
[Shared]
public static class Conversions
{
    public static (byte, short, ushort, char, int, uint, long) SByteTo1(sbyte value) =>
        ((byte)value, (short)value, (ushort)value, (char)value, (int)value, (uint)value, (long)value);

    public static (ulong, Int128, UInt128, BigInteger, float, double, Half) SByteTo2(sbyte value) =>
        ((ulong)value, (Int128)value, (UInt128)value, (BigInteger)value, (float)value, (double)value, (Half)value);

    public static (sbyte, short, ushort, char, int, uint, long) ByteTo1(byte value) =>
        ((sbyte)value, (short)value, (ushort)value, (char)value, (int)value, (uint)value, (long)value);

    public static (ulong, Int128, UInt128, BigInteger, float, double, Half) ByteTo2(byte value) =>
        ((ulong)value, (Int128)value, (UInt128)value, (BigInteger)value, (float)value, (double)value, (Half)value);

    public static (sbyte, byte, ushort, char, int, uint, long) ShortTo1(short value) =>
        ((sbyte)value, (byte)value, (ushort)value, (char)value, (int)value, (uint)value, (long)value);

    public static (ulong, Int128, UInt128, BigInteger, float, double, Half) ShortTo2(short value) =>
        ((ulong)value, (Int128)value, (UInt128)value, (BigInteger)value, (float)value, (double)value, (Half)value);

    public static (sbyte, byte, short, char, int, uint, long) UShortTo1(ushort value) =>
        ((sbyte)value, (byte)value, (short)value, (char)value, (int)value, (uint)value, (long)value);

    public static (ulong, Int128, UInt128, BigInteger, float, double, Half) UShortTo2(ushort value) =>
        ((ulong)value, (Int128)value, (UInt128)value, (BigInteger)value, (float)value, (double)value, (Half)value);

    public static (sbyte, byte, short, ushort, int, uint, long) CharTo1(char value) =>
        ((sbyte)value, (byte)value, (short)value, (ushort)value, (int)value, (uint)value, (long)value);

    public static (ulong, Int128, UInt128, BigInteger, float, double, Half) CharTo2(char value) =>
        ((ulong)value, (Int128)value, (UInt128)value, (BigInteger)value, (float)value, (double)value, (Half)value);

    public static (sbyte, byte, short, ushort, char, uint, long) IntTo1(int value) =>
        ((sbyte)value, (byte)value, (short)value, (ushort)value, (char)value, (uint)value, (long)value);

    public static (ulong, Int128, UInt128, BigInteger, float, double, Half) IntTo2(int value) =>
        ((ulong)value, (Int128)value, (UInt128)value, (BigInteger)value, (float)value, (double)value, (Half)value);

    public static (sbyte, byte, short, ushort, char, int, long) UIntTo1(uint value) =>
        ((sbyte)value, (byte)value, (short)value, (ushort)value, (char)value, (int)value, (long)value);

    public static (ulong, Int128, UInt128, BigInteger, float, double, Half) UIntTo2(uint value) =>
        ((ulong)value, (Int128)value, (UInt128)value, (BigInteger)value, (float)value, (double)value, (Half)value);

    public static (sbyte, byte, short, ushort, char, int, uint) LongTo1(long value) =>
        ((sbyte)value, (byte)value, (short)value, (ushort)value, (char)value, (int)value, (uint)value);

    public static (ulong, Int128, UInt128, BigInteger, float, double, Half) LongTo2(long value) =>
        ((ulong)value, (Int128)value, (UInt128)value, (BigInteger)value, (float)value, (double)value, (Half)value);

    public static (sbyte, byte, short, ushort, char, int, uint) ULongTo1(ulong value) =>
        ((sbyte)value, (byte)value, (short)value, (ushort)value, (char)value, (int)value, (uint)value);

    public static (long, Int128, UInt128, BigInteger, float, double, Half) ULongTo2(ulong value) =>
        ((long)value, (Int128)value, (UInt128)value, (BigInteger)value, (float)value, (double)value, (Half)value);

    public static (sbyte, byte, short, ushort, char, int, uint) WideTo1(Int128 value) =>
        ((sbyte)value, (byte)value, (short)value, (ushort)value, (char)value, (int)value, (uint)value);

    public static (long, ulong, UInt128, BigInteger, float, double, Half) WideTo2(Int128 value) =>
        ((long)value, (ulong)value, (UInt128)value, (BigInteger)value, (float)value, (double)value, (Half)value);

    public static (sbyte, byte, short, ushort, char, int, uint) UWideTo1(UInt128 value) =>
        ((sbyte)value, (byte)value, (short)value, (ushort)value, (char)value, (int)value, (uint)value);

    public static (long, ulong, Int128, BigInteger, float, double, Half) UWideTo2(UInt128 value) =>
        ((long)value, (ulong)value, (Int128)value, (BigInteger)value, (float)value, (double)value, (Half)value);

    public static (float, double, Half) BigTo(BigInteger value) =>
        ((float)value, (double)value, (Half)value);

    public static (sbyte, byte, short, ushort, char, int, uint) FloatTo1(float value) =>
        ((sbyte)value, (byte)value, (short)value, (ushort)value, (char)value, (int)value, (uint)value);

    public static (long, ulong, Int128, UInt128, double, Half) FloatTo2(float value) =>
        ((long)value, (ulong)value, (Int128)value, (UInt128)value, (double)value, (Half)value);

    public static (sbyte, byte, short, ushort, char, int, uint) DoubleTo1(double value) =>
        ((sbyte)value, (byte)value, (short)value, (ushort)value, (char)value, (int)value, (uint)value);

    public static (long, ulong, Int128, UInt128, float, Half) DoubleTo2(double value) =>
        ((long)value, (ulong)value, (Int128)value, (UInt128)value, (float)value, (Half)value);

    public static (sbyte, byte, short, ushort, char, int, uint) HalfTo1(Half value) =>
        ((sbyte)value, (byte)value, (short)value, (ushort)value, (char)value, (int)value, (uint)value);

    public static (long, ulong, Int128, UInt128, float, double) HalfTo2(Half value) =>
        ((long)value, (ulong)value, (Int128)value, (UInt128)value, (float)value, (double)value);

    public static BigInteger FloatToBig(float value) => (BigInteger)value;

    public static BigInteger DoubleToBig(double value) => (BigInteger)value;

    public static BigInteger HalfToBig(Half value) => (BigInteger)value;

    public static int? Widened(sbyte? value) => value;

    public static byte? Narrowed(long? value) => (byte?)(value + 1);

    public static int Asked(long? value) => (int)value!;

    public static int? Cut(double? value) => (int?)value;

    public static float? Rounded(double? value) => (float?)(value + 1);

    public static float AskedFloat(double? value) => (float)value!;

    /// <summary>The text of nothing is empty, and what is in a box is compared as what it is.</summary>
    public static string PerhapsTexts(bool flag, int? number, DateOnly? date, decimal? money) => flag.ToString() + number.ToString() + date.ToString() + money.ToString();

    public static bool Boxed(int? a, int? b) => a.Equals(b) | a.Equals(3) | 3.Equals(a);

    public static int OrGiven(int? value, int otherwise) => value.GetValueOrDefault(otherwise) + value.GetValueOrDefault(7);
}
