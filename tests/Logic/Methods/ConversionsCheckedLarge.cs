using System.Numerics;
using ModelSync;

namespace Logic.Methods;

/// <summary>Checked conversions to the large types.</summary>
[Shared]
public static class ConversionsCheckedLarge
{
    public static int SByteToInt(sbyte value) => checked((int)value);

    public static uint SByteToUInt(sbyte value) => checked((uint)value);

    public static long SByteToLong(sbyte value) => checked((long)value);

    public static ulong SByteToULong(sbyte value) => checked((ulong)value);

    public static Int128 SByteToWide(sbyte value) => checked((Int128)value);

    public static UInt128 SByteToUWide(sbyte value) => checked((UInt128)value);

    public static int ByteToInt(byte value) => checked((int)value);

    public static uint ByteToUInt(byte value) => checked((uint)value);

    public static long ByteToLong(byte value) => checked((long)value);

    public static ulong ByteToULong(byte value) => checked((ulong)value);

    public static Int128 ByteToWide(byte value) => checked((Int128)value);

    public static UInt128 ByteToUWide(byte value) => checked((UInt128)value);

    public static int ShortToInt(short value) => checked((int)value);

    public static uint ShortToUInt(short value) => checked((uint)value);

    public static long ShortToLong(short value) => checked((long)value);

    public static ulong ShortToULong(short value) => checked((ulong)value);

    public static Int128 ShortToWide(short value) => checked((Int128)value);

    public static UInt128 ShortToUWide(short value) => checked((UInt128)value);

    public static int UShortToInt(ushort value) => checked((int)value);

    public static uint UShortToUInt(ushort value) => checked((uint)value);

    public static long UShortToLong(ushort value) => checked((long)value);

    public static ulong UShortToULong(ushort value) => checked((ulong)value);

    public static Int128 UShortToWide(ushort value) => checked((Int128)value);

    public static UInt128 UShortToUWide(ushort value) => checked((UInt128)value);

    public static int CharToInt(char value) => checked((int)value);

    public static uint CharToUInt(char value) => checked((uint)value);

    public static long CharToLong(char value) => checked((long)value);

    public static ulong CharToULong(char value) => checked((ulong)value);

    public static Int128 CharToWide(char value) => checked((Int128)value);

    public static UInt128 CharToUWide(char value) => checked((UInt128)value);

    public static uint IntToUInt(int value) => checked((uint)value);

    public static long IntToLong(int value) => checked((long)value);

    public static ulong IntToULong(int value) => checked((ulong)value);

    public static Int128 IntToWide(int value) => checked((Int128)value);

    public static UInt128 IntToUWide(int value) => checked((UInt128)value);

    public static int UIntToInt(uint value) => checked((int)value);

    public static long UIntToLong(uint value) => checked((long)value);

    public static ulong UIntToULong(uint value) => checked((ulong)value);

    public static Int128 UIntToWide(uint value) => checked((Int128)value);

    public static UInt128 UIntToUWide(uint value) => checked((UInt128)value);

    public static int LongToInt(long value) => checked((int)value);

    public static uint LongToUInt(long value) => checked((uint)value);

    public static ulong LongToULong(long value) => checked((ulong)value);

    public static Int128 LongToWide(long value) => checked((Int128)value);

    public static UInt128 LongToUWide(long value) => checked((UInt128)value);

    public static int ULongToInt(ulong value) => checked((int)value);

    public static uint ULongToUInt(ulong value) => checked((uint)value);

    public static long ULongToLong(ulong value) => checked((long)value);

    public static Int128 ULongToWide(ulong value) => checked((Int128)value);

    public static UInt128 ULongToUWide(ulong value) => checked((UInt128)value);

    public static int WideToInt(Int128 value) => checked((int)value);

    public static uint WideToUInt(Int128 value) => checked((uint)value);

    public static long WideToLong(Int128 value) => checked((long)value);

    public static ulong WideToULong(Int128 value) => checked((ulong)value);

    public static UInt128 WideToUWide(Int128 value) => checked((UInt128)value);

    public static int UWideToInt(UInt128 value) => checked((int)value);

    public static uint UWideToUInt(UInt128 value) => checked((uint)value);

    public static long UWideToLong(UInt128 value) => checked((long)value);

    public static ulong UWideToULong(UInt128 value) => checked((ulong)value);

    public static Int128 UWideToWide(UInt128 value) => checked((Int128)value);

    public static int BigToInt(BigInteger value) => checked((int)value);

    public static uint BigToUInt(BigInteger value) => checked((uint)value);

    public static long BigToLong(BigInteger value) => checked((long)value);

    public static ulong BigToULong(BigInteger value) => checked((ulong)value);

    public static Int128 BigToWide(BigInteger value) => checked((Int128)value);

    public static UInt128 BigToUWide(BigInteger value) => checked((UInt128)value);

    public static int FloatToInt(float value) => checked((int)value);

    public static uint FloatToUInt(float value) => checked((uint)value);

    public static long FloatToLong(float value) => checked((long)value);

    public static ulong FloatToULong(float value) => checked((ulong)value);

    public static Int128 FloatToWide(float value) => checked((Int128)value);

    public static UInt128 FloatToUWide(float value) => checked((UInt128)value);

    public static int DoubleToInt(double value) => checked((int)value);

    public static uint DoubleToUInt(double value) => checked((uint)value);

    public static long DoubleToLong(double value) => checked((long)value);

    public static ulong DoubleToULong(double value) => checked((ulong)value);

    public static Int128 DoubleToWide(double value) => checked((Int128)value);

    public static UInt128 DoubleToUWide(double value) => checked((UInt128)value);

    public static int HalfToInt(Half value) => checked((int)value);

    public static uint HalfToUInt(Half value) => checked((uint)value);

    public static long HalfToLong(Half value) => checked((long)value);

    public static ulong HalfToULong(Half value) => checked((ulong)value);

    public static Int128 HalfToWide(Half value) => checked((Int128)value);

    public static UInt128 HalfToUWide(Half value) => checked((UInt128)value);
}
