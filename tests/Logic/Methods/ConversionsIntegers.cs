using System.Numerics;
using ModelSync;

namespace Logic.Methods;

/// <summary>Every conversion from integers.</summary>
[Shared]
public static class ConversionsIntegers
{
    public static byte SByteToByte(sbyte value) => unchecked((byte)value);

    public static byte SByteToByteChecked(sbyte value) => checked((byte)value);

    public static short SByteToShort(sbyte value) => unchecked((short)value);

    public static short SByteToShortChecked(sbyte value) => checked((short)value);

    public static ushort SByteToUShort(sbyte value) => unchecked((ushort)value);

    public static ushort SByteToUShortChecked(sbyte value) => checked((ushort)value);

    public static char SByteToChar(sbyte value) => unchecked((char)value);

    public static char SByteToCharChecked(sbyte value) => checked((char)value);

    public static int SByteToInt(sbyte value) => unchecked((int)value);

    public static int SByteToIntChecked(sbyte value) => checked((int)value);

    public static uint SByteToUInt(sbyte value) => unchecked((uint)value);

    public static uint SByteToUIntChecked(sbyte value) => checked((uint)value);

    public static long SByteToLong(sbyte value) => unchecked((long)value);

    public static long SByteToLongChecked(sbyte value) => checked((long)value);

    public static ulong SByteToULong(sbyte value) => unchecked((ulong)value);

    public static ulong SByteToULongChecked(sbyte value) => checked((ulong)value);

    public static Int128 SByteToWide(sbyte value) => unchecked((Int128)value);

    public static Int128 SByteToWideChecked(sbyte value) => checked((Int128)value);

    public static UInt128 SByteToUWide(sbyte value) => unchecked((UInt128)value);

    public static UInt128 SByteToUWideChecked(sbyte value) => checked((UInt128)value);

    public static BigInteger SByteToBig(sbyte value) => unchecked((BigInteger)value);

    public static float SByteToFloat(sbyte value) => unchecked((float)value);

    public static double SByteToDouble(sbyte value) => unchecked((double)value);

    public static Half SByteToHalf(sbyte value) => unchecked((Half)value);

    public static sbyte ByteToSByte(byte value) => unchecked((sbyte)value);

    public static sbyte ByteToSByteChecked(byte value) => checked((sbyte)value);

    public static short ByteToShort(byte value) => unchecked((short)value);

    public static short ByteToShortChecked(byte value) => checked((short)value);

    public static ushort ByteToUShort(byte value) => unchecked((ushort)value);

    public static ushort ByteToUShortChecked(byte value) => checked((ushort)value);

    public static char ByteToChar(byte value) => unchecked((char)value);

    public static char ByteToCharChecked(byte value) => checked((char)value);

    public static int ByteToInt(byte value) => unchecked((int)value);

    public static int ByteToIntChecked(byte value) => checked((int)value);

    public static uint ByteToUInt(byte value) => unchecked((uint)value);

    public static uint ByteToUIntChecked(byte value) => checked((uint)value);

    public static long ByteToLong(byte value) => unchecked((long)value);

    public static long ByteToLongChecked(byte value) => checked((long)value);

    public static ulong ByteToULong(byte value) => unchecked((ulong)value);

    public static ulong ByteToULongChecked(byte value) => checked((ulong)value);

    public static Int128 ByteToWide(byte value) => unchecked((Int128)value);

    public static Int128 ByteToWideChecked(byte value) => checked((Int128)value);

    public static UInt128 ByteToUWide(byte value) => unchecked((UInt128)value);

    public static UInt128 ByteToUWideChecked(byte value) => checked((UInt128)value);

    public static BigInteger ByteToBig(byte value) => unchecked((BigInteger)value);

    public static float ByteToFloat(byte value) => unchecked((float)value);

    public static double ByteToDouble(byte value) => unchecked((double)value);

    public static Half ByteToHalf(byte value) => unchecked((Half)value);

    public static sbyte ShortToSByte(short value) => unchecked((sbyte)value);

    public static sbyte ShortToSByteChecked(short value) => checked((sbyte)value);

    public static byte ShortToByte(short value) => unchecked((byte)value);

    public static byte ShortToByteChecked(short value) => checked((byte)value);

    public static ushort ShortToUShort(short value) => unchecked((ushort)value);

    public static ushort ShortToUShortChecked(short value) => checked((ushort)value);

    public static char ShortToChar(short value) => unchecked((char)value);

    public static char ShortToCharChecked(short value) => checked((char)value);

    public static int ShortToInt(short value) => unchecked((int)value);

    public static int ShortToIntChecked(short value) => checked((int)value);

    public static uint ShortToUInt(short value) => unchecked((uint)value);

    public static uint ShortToUIntChecked(short value) => checked((uint)value);

    public static long ShortToLong(short value) => unchecked((long)value);

    public static long ShortToLongChecked(short value) => checked((long)value);

    public static ulong ShortToULong(short value) => unchecked((ulong)value);

    public static ulong ShortToULongChecked(short value) => checked((ulong)value);

    public static Int128 ShortToWide(short value) => unchecked((Int128)value);

    public static Int128 ShortToWideChecked(short value) => checked((Int128)value);

    public static UInt128 ShortToUWide(short value) => unchecked((UInt128)value);

    public static UInt128 ShortToUWideChecked(short value) => checked((UInt128)value);

    public static BigInteger ShortToBig(short value) => unchecked((BigInteger)value);

    public static float ShortToFloat(short value) => unchecked((float)value);

    public static double ShortToDouble(short value) => unchecked((double)value);

    public static Half ShortToHalf(short value) => unchecked((Half)value);

    public static sbyte UShortToSByte(ushort value) => unchecked((sbyte)value);

    public static sbyte UShortToSByteChecked(ushort value) => checked((sbyte)value);

    public static byte UShortToByte(ushort value) => unchecked((byte)value);

    public static byte UShortToByteChecked(ushort value) => checked((byte)value);

    public static short UShortToShort(ushort value) => unchecked((short)value);

    public static short UShortToShortChecked(ushort value) => checked((short)value);

    public static char UShortToChar(ushort value) => unchecked((char)value);

    public static char UShortToCharChecked(ushort value) => checked((char)value);

    public static int UShortToInt(ushort value) => unchecked((int)value);

    public static int UShortToIntChecked(ushort value) => checked((int)value);

    public static uint UShortToUInt(ushort value) => unchecked((uint)value);

    public static uint UShortToUIntChecked(ushort value) => checked((uint)value);

    public static long UShortToLong(ushort value) => unchecked((long)value);

    public static long UShortToLongChecked(ushort value) => checked((long)value);

    public static ulong UShortToULong(ushort value) => unchecked((ulong)value);

    public static ulong UShortToULongChecked(ushort value) => checked((ulong)value);

    public static Int128 UShortToWide(ushort value) => unchecked((Int128)value);

    public static Int128 UShortToWideChecked(ushort value) => checked((Int128)value);

    public static UInt128 UShortToUWide(ushort value) => unchecked((UInt128)value);

    public static UInt128 UShortToUWideChecked(ushort value) => checked((UInt128)value);

    public static BigInteger UShortToBig(ushort value) => unchecked((BigInteger)value);

    public static float UShortToFloat(ushort value) => unchecked((float)value);

    public static double UShortToDouble(ushort value) => unchecked((double)value);

    public static Half UShortToHalf(ushort value) => unchecked((Half)value);

    public static sbyte CharToSByte(char value) => unchecked((sbyte)value);

    public static sbyte CharToSByteChecked(char value) => checked((sbyte)value);

    public static byte CharToByte(char value) => unchecked((byte)value);

    public static byte CharToByteChecked(char value) => checked((byte)value);

    public static short CharToShort(char value) => unchecked((short)value);

    public static short CharToShortChecked(char value) => checked((short)value);

    public static ushort CharToUShort(char value) => unchecked((ushort)value);

    public static ushort CharToUShortChecked(char value) => checked((ushort)value);

    public static int CharToInt(char value) => unchecked((int)value);

    public static int CharToIntChecked(char value) => checked((int)value);

    public static uint CharToUInt(char value) => unchecked((uint)value);

    public static uint CharToUIntChecked(char value) => checked((uint)value);

    public static long CharToLong(char value) => unchecked((long)value);

    public static long CharToLongChecked(char value) => checked((long)value);

    public static ulong CharToULong(char value) => unchecked((ulong)value);

    public static ulong CharToULongChecked(char value) => checked((ulong)value);

    public static Int128 CharToWide(char value) => unchecked((Int128)value);

    public static Int128 CharToWideChecked(char value) => checked((Int128)value);

    public static UInt128 CharToUWide(char value) => unchecked((UInt128)value);

    public static UInt128 CharToUWideChecked(char value) => checked((UInt128)value);

    public static BigInteger CharToBig(char value) => unchecked((BigInteger)value);

    public static float CharToFloat(char value) => unchecked((float)value);

    public static double CharToDouble(char value) => unchecked((double)value);

    public static Half CharToHalf(char value) => unchecked((Half)value);

    public static sbyte IntToSByte(int value) => unchecked((sbyte)value);

    public static sbyte IntToSByteChecked(int value) => checked((sbyte)value);

    public static byte IntToByte(int value) => unchecked((byte)value);

    public static byte IntToByteChecked(int value) => checked((byte)value);

    public static short IntToShort(int value) => unchecked((short)value);

    public static short IntToShortChecked(int value) => checked((short)value);

    public static ushort IntToUShort(int value) => unchecked((ushort)value);

    public static ushort IntToUShortChecked(int value) => checked((ushort)value);

    public static char IntToChar(int value) => unchecked((char)value);

    public static char IntToCharChecked(int value) => checked((char)value);

    public static uint IntToUInt(int value) => unchecked((uint)value);

    public static uint IntToUIntChecked(int value) => checked((uint)value);

    public static long IntToLong(int value) => unchecked((long)value);

    public static long IntToLongChecked(int value) => checked((long)value);

    public static ulong IntToULong(int value) => unchecked((ulong)value);

    public static ulong IntToULongChecked(int value) => checked((ulong)value);

    public static Int128 IntToWide(int value) => unchecked((Int128)value);

    public static Int128 IntToWideChecked(int value) => checked((Int128)value);

    public static UInt128 IntToUWide(int value) => unchecked((UInt128)value);

    public static UInt128 IntToUWideChecked(int value) => checked((UInt128)value);

    public static BigInteger IntToBig(int value) => unchecked((BigInteger)value);

    public static float IntToFloat(int value) => unchecked((float)value);

    public static double IntToDouble(int value) => unchecked((double)value);

    public static Half IntToHalf(int value) => unchecked((Half)value);

    public static sbyte UIntToSByte(uint value) => unchecked((sbyte)value);

    public static sbyte UIntToSByteChecked(uint value) => checked((sbyte)value);

    public static byte UIntToByte(uint value) => unchecked((byte)value);

    public static byte UIntToByteChecked(uint value) => checked((byte)value);

    public static short UIntToShort(uint value) => unchecked((short)value);

    public static short UIntToShortChecked(uint value) => checked((short)value);

    public static ushort UIntToUShort(uint value) => unchecked((ushort)value);

    public static ushort UIntToUShortChecked(uint value) => checked((ushort)value);

    public static char UIntToChar(uint value) => unchecked((char)value);

    public static char UIntToCharChecked(uint value) => checked((char)value);

    public static int UIntToInt(uint value) => unchecked((int)value);

    public static int UIntToIntChecked(uint value) => checked((int)value);

    public static long UIntToLong(uint value) => unchecked((long)value);

    public static long UIntToLongChecked(uint value) => checked((long)value);

    public static ulong UIntToULong(uint value) => unchecked((ulong)value);

    public static ulong UIntToULongChecked(uint value) => checked((ulong)value);

    public static Int128 UIntToWide(uint value) => unchecked((Int128)value);

    public static Int128 UIntToWideChecked(uint value) => checked((Int128)value);

    public static UInt128 UIntToUWide(uint value) => unchecked((UInt128)value);

    public static UInt128 UIntToUWideChecked(uint value) => checked((UInt128)value);

    public static BigInteger UIntToBig(uint value) => unchecked((BigInteger)value);

    public static float UIntToFloat(uint value) => unchecked((float)value);

    public static double UIntToDouble(uint value) => unchecked((double)value);

    public static Half UIntToHalf(uint value) => unchecked((Half)value);

    public static sbyte LongToSByte(long value) => unchecked((sbyte)value);

    public static sbyte LongToSByteChecked(long value) => checked((sbyte)value);

    public static byte LongToByte(long value) => unchecked((byte)value);

    public static byte LongToByteChecked(long value) => checked((byte)value);

    public static short LongToShort(long value) => unchecked((short)value);

    public static short LongToShortChecked(long value) => checked((short)value);

    public static ushort LongToUShort(long value) => unchecked((ushort)value);

    public static ushort LongToUShortChecked(long value) => checked((ushort)value);

    public static char LongToChar(long value) => unchecked((char)value);

    public static char LongToCharChecked(long value) => checked((char)value);

    public static int LongToInt(long value) => unchecked((int)value);

    public static int LongToIntChecked(long value) => checked((int)value);

    public static uint LongToUInt(long value) => unchecked((uint)value);

    public static uint LongToUIntChecked(long value) => checked((uint)value);

    public static ulong LongToULong(long value) => unchecked((ulong)value);

    public static ulong LongToULongChecked(long value) => checked((ulong)value);

    public static Int128 LongToWide(long value) => unchecked((Int128)value);

    public static Int128 LongToWideChecked(long value) => checked((Int128)value);

    public static UInt128 LongToUWide(long value) => unchecked((UInt128)value);

    public static UInt128 LongToUWideChecked(long value) => checked((UInt128)value);

    public static BigInteger LongToBig(long value) => unchecked((BigInteger)value);

    public static float LongToFloat(long value) => unchecked((float)value);

    public static double LongToDouble(long value) => unchecked((double)value);

    public static Half LongToHalf(long value) => unchecked((Half)value);

    public static sbyte ULongToSByte(ulong value) => unchecked((sbyte)value);

    public static sbyte ULongToSByteChecked(ulong value) => checked((sbyte)value);

    public static byte ULongToByte(ulong value) => unchecked((byte)value);

    public static byte ULongToByteChecked(ulong value) => checked((byte)value);

    public static short ULongToShort(ulong value) => unchecked((short)value);

    public static short ULongToShortChecked(ulong value) => checked((short)value);

    public static ushort ULongToUShort(ulong value) => unchecked((ushort)value);

    public static ushort ULongToUShortChecked(ulong value) => checked((ushort)value);

    public static char ULongToChar(ulong value) => unchecked((char)value);

    public static char ULongToCharChecked(ulong value) => checked((char)value);

    public static int ULongToInt(ulong value) => unchecked((int)value);

    public static int ULongToIntChecked(ulong value) => checked((int)value);

    public static uint ULongToUInt(ulong value) => unchecked((uint)value);

    public static uint ULongToUIntChecked(ulong value) => checked((uint)value);

    public static long ULongToLong(ulong value) => unchecked((long)value);

    public static long ULongToLongChecked(ulong value) => checked((long)value);

    public static Int128 ULongToWide(ulong value) => unchecked((Int128)value);

    public static Int128 ULongToWideChecked(ulong value) => checked((Int128)value);

    public static UInt128 ULongToUWide(ulong value) => unchecked((UInt128)value);

    public static UInt128 ULongToUWideChecked(ulong value) => checked((UInt128)value);

    public static BigInteger ULongToBig(ulong value) => unchecked((BigInteger)value);

    public static float ULongToFloat(ulong value) => unchecked((float)value);

    public static double ULongToDouble(ulong value) => unchecked((double)value);

    public static Half ULongToHalf(ulong value) => unchecked((Half)value);

    public static sbyte WideToSByte(Int128 value) => unchecked((sbyte)value);

    public static sbyte WideToSByteChecked(Int128 value) => checked((sbyte)value);

    public static byte WideToByte(Int128 value) => unchecked((byte)value);

    public static byte WideToByteChecked(Int128 value) => checked((byte)value);

    public static short WideToShort(Int128 value) => unchecked((short)value);

    public static short WideToShortChecked(Int128 value) => checked((short)value);

    public static ushort WideToUShort(Int128 value) => unchecked((ushort)value);

    public static ushort WideToUShortChecked(Int128 value) => checked((ushort)value);

    public static char WideToChar(Int128 value) => unchecked((char)value);

    public static char WideToCharChecked(Int128 value) => checked((char)value);

    public static int WideToInt(Int128 value) => unchecked((int)value);

    public static int WideToIntChecked(Int128 value) => checked((int)value);

    public static uint WideToUInt(Int128 value) => unchecked((uint)value);

    public static uint WideToUIntChecked(Int128 value) => checked((uint)value);

    public static long WideToLong(Int128 value) => unchecked((long)value);

    public static long WideToLongChecked(Int128 value) => checked((long)value);

    public static ulong WideToULong(Int128 value) => unchecked((ulong)value);

    public static ulong WideToULongChecked(Int128 value) => checked((ulong)value);

    public static UInt128 WideToUWide(Int128 value) => unchecked((UInt128)value);

    public static UInt128 WideToUWideChecked(Int128 value) => checked((UInt128)value);

    public static BigInteger WideToBig(Int128 value) => unchecked((BigInteger)value);

    public static float WideToFloat(Int128 value) => unchecked((float)value);

    public static double WideToDouble(Int128 value) => unchecked((double)value);

    public static Half WideToHalf(Int128 value) => unchecked((Half)value);

    public static sbyte UWideToSByte(UInt128 value) => unchecked((sbyte)value);

    public static sbyte UWideToSByteChecked(UInt128 value) => checked((sbyte)value);

    public static byte UWideToByte(UInt128 value) => unchecked((byte)value);

    public static byte UWideToByteChecked(UInt128 value) => checked((byte)value);

    public static short UWideToShort(UInt128 value) => unchecked((short)value);

    public static short UWideToShortChecked(UInt128 value) => checked((short)value);

    public static ushort UWideToUShort(UInt128 value) => unchecked((ushort)value);

    public static ushort UWideToUShortChecked(UInt128 value) => checked((ushort)value);

    public static char UWideToChar(UInt128 value) => unchecked((char)value);

    public static char UWideToCharChecked(UInt128 value) => checked((char)value);

    public static int UWideToInt(UInt128 value) => unchecked((int)value);

    public static int UWideToIntChecked(UInt128 value) => checked((int)value);

    public static uint UWideToUInt(UInt128 value) => unchecked((uint)value);

    public static uint UWideToUIntChecked(UInt128 value) => checked((uint)value);

    public static long UWideToLong(UInt128 value) => unchecked((long)value);

    public static long UWideToLongChecked(UInt128 value) => checked((long)value);

    public static ulong UWideToULong(UInt128 value) => unchecked((ulong)value);

    public static ulong UWideToULongChecked(UInt128 value) => checked((ulong)value);

    public static Int128 UWideToWide(UInt128 value) => unchecked((Int128)value);

    public static Int128 UWideToWideChecked(UInt128 value) => checked((Int128)value);

    public static BigInteger UWideToBig(UInt128 value) => unchecked((BigInteger)value);

    public static float UWideToFloat(UInt128 value) => unchecked((float)value);

    public static double UWideToDouble(UInt128 value) => unchecked((double)value);

    public static Half UWideToHalf(UInt128 value) => unchecked((Half)value);

    public static sbyte BigToSByte(BigInteger value) => unchecked((sbyte)value);

    public static byte BigToByte(BigInteger value) => unchecked((byte)value);

    public static short BigToShort(BigInteger value) => unchecked((short)value);

    public static ushort BigToUShort(BigInteger value) => unchecked((ushort)value);

    public static char BigToChar(BigInteger value) => unchecked((char)value);

    public static int BigToInt(BigInteger value) => unchecked((int)value);

    public static uint BigToUInt(BigInteger value) => unchecked((uint)value);

    public static long BigToLong(BigInteger value) => unchecked((long)value);

    public static ulong BigToULong(BigInteger value) => unchecked((ulong)value);

    public static Int128 BigToWide(BigInteger value) => unchecked((Int128)value);

    public static UInt128 BigToUWide(BigInteger value) => unchecked((UInt128)value);

    public static float BigToFloat(BigInteger value) => unchecked((float)value);

    public static double BigToDouble(BigInteger value) => unchecked((double)value);

    public static Half BigToHalf(BigInteger value) => unchecked((Half)value);

    public static int? Nullable(sbyte? value) => value;

    public static byte? Narrowed(long? value) => (byte?)(value + 1);

    public static int Asked(long? value) => (int)value!;
}
