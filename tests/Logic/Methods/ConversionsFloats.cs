using System.Numerics;
using ModelSync;

namespace Logic.Methods;

/// <summary>Every conversion from floats.</summary>
[Shared]
public static class ConversionsFloats
{
    public static sbyte FloatToSByte(float value) => unchecked((sbyte)value);

    public static sbyte FloatToSByteChecked(float value) => checked((sbyte)value);

    public static byte FloatToByte(float value) => unchecked((byte)value);

    public static byte FloatToByteChecked(float value) => checked((byte)value);

    public static short FloatToShort(float value) => unchecked((short)value);

    public static short FloatToShortChecked(float value) => checked((short)value);

    public static ushort FloatToUShort(float value) => unchecked((ushort)value);

    public static ushort FloatToUShortChecked(float value) => checked((ushort)value);

    public static char FloatToChar(float value) => unchecked((char)value);

    public static char FloatToCharChecked(float value) => checked((char)value);

    public static int FloatToInt(float value) => unchecked((int)value);

    public static int FloatToIntChecked(float value) => checked((int)value);

    public static uint FloatToUInt(float value) => unchecked((uint)value);

    public static uint FloatToUIntChecked(float value) => checked((uint)value);

    public static long FloatToLong(float value) => unchecked((long)value);

    public static long FloatToLongChecked(float value) => checked((long)value);

    public static ulong FloatToULong(float value) => unchecked((ulong)value);

    public static ulong FloatToULongChecked(float value) => checked((ulong)value);

    public static Int128 FloatToWide(float value) => unchecked((Int128)value);

    public static Int128 FloatToWideChecked(float value) => checked((Int128)value);

    public static UInt128 FloatToUWide(float value) => unchecked((UInt128)value);

    public static UInt128 FloatToUWideChecked(float value) => checked((UInt128)value);

    public static BigInteger FloatToBig(float value) => unchecked((BigInteger)value);

    public static double FloatToDouble(float value) => unchecked((double)value);

    public static Half FloatToHalf(float value) => unchecked((Half)value);

    public static sbyte DoubleToSByte(double value) => unchecked((sbyte)value);

    public static sbyte DoubleToSByteChecked(double value) => checked((sbyte)value);

    public static byte DoubleToByte(double value) => unchecked((byte)value);

    public static byte DoubleToByteChecked(double value) => checked((byte)value);

    public static short DoubleToShort(double value) => unchecked((short)value);

    public static short DoubleToShortChecked(double value) => checked((short)value);

    public static ushort DoubleToUShort(double value) => unchecked((ushort)value);

    public static ushort DoubleToUShortChecked(double value) => checked((ushort)value);

    public static char DoubleToChar(double value) => unchecked((char)value);

    public static char DoubleToCharChecked(double value) => checked((char)value);

    public static int DoubleToInt(double value) => unchecked((int)value);

    public static int DoubleToIntChecked(double value) => checked((int)value);

    public static uint DoubleToUInt(double value) => unchecked((uint)value);

    public static uint DoubleToUIntChecked(double value) => checked((uint)value);

    public static long DoubleToLong(double value) => unchecked((long)value);

    public static long DoubleToLongChecked(double value) => checked((long)value);

    public static ulong DoubleToULong(double value) => unchecked((ulong)value);

    public static ulong DoubleToULongChecked(double value) => checked((ulong)value);

    public static Int128 DoubleToWide(double value) => unchecked((Int128)value);

    public static Int128 DoubleToWideChecked(double value) => checked((Int128)value);

    public static UInt128 DoubleToUWide(double value) => unchecked((UInt128)value);

    public static UInt128 DoubleToUWideChecked(double value) => checked((UInt128)value);

    public static BigInteger DoubleToBig(double value) => unchecked((BigInteger)value);

    public static float DoubleToFloat(double value) => unchecked((float)value);

    public static Half DoubleToHalf(double value) => unchecked((Half)value);

    public static sbyte HalfToSByte(Half value) => unchecked((sbyte)value);

    public static sbyte HalfToSByteChecked(Half value) => checked((sbyte)value);

    public static byte HalfToByte(Half value) => unchecked((byte)value);

    public static byte HalfToByteChecked(Half value) => checked((byte)value);

    public static short HalfToShort(Half value) => unchecked((short)value);

    public static short HalfToShortChecked(Half value) => checked((short)value);

    public static ushort HalfToUShort(Half value) => unchecked((ushort)value);

    public static ushort HalfToUShortChecked(Half value) => checked((ushort)value);

    public static char HalfToChar(Half value) => unchecked((char)value);

    public static char HalfToCharChecked(Half value) => checked((char)value);

    public static int HalfToInt(Half value) => unchecked((int)value);

    public static int HalfToIntChecked(Half value) => checked((int)value);

    public static uint HalfToUInt(Half value) => unchecked((uint)value);

    public static uint HalfToUIntChecked(Half value) => checked((uint)value);

    public static long HalfToLong(Half value) => unchecked((long)value);

    public static long HalfToLongChecked(Half value) => checked((long)value);

    public static ulong HalfToULong(Half value) => unchecked((ulong)value);

    public static ulong HalfToULongChecked(Half value) => checked((ulong)value);

    public static Int128 HalfToWide(Half value) => unchecked((Int128)value);

    public static Int128 HalfToWideChecked(Half value) => checked((Int128)value);

    public static UInt128 HalfToUWide(Half value) => unchecked((UInt128)value);

    public static UInt128 HalfToUWideChecked(Half value) => checked((UInt128)value);

    public static BigInteger HalfToBig(Half value) => unchecked((BigInteger)value);

    public static float HalfToFloat(Half value) => unchecked((float)value);

    public static double HalfToDouble(Half value) => unchecked((double)value);

    public static int? Nullable(double? value) => (int?)value;

    public static float? Narrowed(double? value) => (float?)(value + 1);

    public static float Asked(double? value) => (float)value!;
}
