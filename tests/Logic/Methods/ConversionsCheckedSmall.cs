using System.Numerics;
using ModelSync;

namespace Logic.Methods;

/// <summary>Checked conversions to the small types.</summary>
[Shared]
public static class ConversionsCheckedSmall
{
    public static byte SByteToByte(sbyte value) => checked((byte)value);

    public static short SByteToShort(sbyte value) => checked((short)value);

    public static ushort SByteToUShort(sbyte value) => checked((ushort)value);

    public static char SByteToChar(sbyte value) => checked((char)value);

    public static sbyte ByteToSByte(byte value) => checked((sbyte)value);

    public static short ByteToShort(byte value) => checked((short)value);

    public static ushort ByteToUShort(byte value) => checked((ushort)value);

    public static char ByteToChar(byte value) => checked((char)value);

    public static sbyte ShortToSByte(short value) => checked((sbyte)value);

    public static byte ShortToByte(short value) => checked((byte)value);

    public static ushort ShortToUShort(short value) => checked((ushort)value);

    public static char ShortToChar(short value) => checked((char)value);

    public static sbyte UShortToSByte(ushort value) => checked((sbyte)value);

    public static byte UShortToByte(ushort value) => checked((byte)value);

    public static short UShortToShort(ushort value) => checked((short)value);

    public static char UShortToChar(ushort value) => checked((char)value);

    public static sbyte CharToSByte(char value) => checked((sbyte)value);

    public static byte CharToByte(char value) => checked((byte)value);

    public static short CharToShort(char value) => checked((short)value);

    public static ushort CharToUShort(char value) => checked((ushort)value);

    public static sbyte IntToSByte(int value) => checked((sbyte)value);

    public static byte IntToByte(int value) => checked((byte)value);

    public static short IntToShort(int value) => checked((short)value);

    public static ushort IntToUShort(int value) => checked((ushort)value);

    public static char IntToChar(int value) => checked((char)value);

    public static sbyte UIntToSByte(uint value) => checked((sbyte)value);

    public static byte UIntToByte(uint value) => checked((byte)value);

    public static short UIntToShort(uint value) => checked((short)value);

    public static ushort UIntToUShort(uint value) => checked((ushort)value);

    public static char UIntToChar(uint value) => checked((char)value);

    public static sbyte LongToSByte(long value) => checked((sbyte)value);

    public static byte LongToByte(long value) => checked((byte)value);

    public static short LongToShort(long value) => checked((short)value);

    public static ushort LongToUShort(long value) => checked((ushort)value);

    public static char LongToChar(long value) => checked((char)value);

    public static sbyte ULongToSByte(ulong value) => checked((sbyte)value);

    public static byte ULongToByte(ulong value) => checked((byte)value);

    public static short ULongToShort(ulong value) => checked((short)value);

    public static ushort ULongToUShort(ulong value) => checked((ushort)value);

    public static char ULongToChar(ulong value) => checked((char)value);

    public static sbyte WideToSByte(Int128 value) => checked((sbyte)value);

    public static byte WideToByte(Int128 value) => checked((byte)value);

    public static short WideToShort(Int128 value) => checked((short)value);

    public static ushort WideToUShort(Int128 value) => checked((ushort)value);

    public static char WideToChar(Int128 value) => checked((char)value);

    public static sbyte UWideToSByte(UInt128 value) => checked((sbyte)value);

    public static byte UWideToByte(UInt128 value) => checked((byte)value);

    public static short UWideToShort(UInt128 value) => checked((short)value);

    public static ushort UWideToUShort(UInt128 value) => checked((ushort)value);

    public static char UWideToChar(UInt128 value) => checked((char)value);

    public static sbyte BigToSByte(BigInteger value) => checked((sbyte)value);

    public static byte BigToByte(BigInteger value) => checked((byte)value);

    public static short BigToShort(BigInteger value) => checked((short)value);

    public static ushort BigToUShort(BigInteger value) => checked((ushort)value);

    public static char BigToChar(BigInteger value) => checked((char)value);

    public static sbyte FloatToSByte(float value) => checked((sbyte)value);

    public static byte FloatToByte(float value) => checked((byte)value);

    public static short FloatToShort(float value) => checked((short)value);

    public static ushort FloatToUShort(float value) => checked((ushort)value);

    public static char FloatToChar(float value) => checked((char)value);

    public static sbyte DoubleToSByte(double value) => checked((sbyte)value);

    public static byte DoubleToByte(double value) => checked((byte)value);

    public static short DoubleToShort(double value) => checked((short)value);

    public static ushort DoubleToUShort(double value) => checked((ushort)value);

    public static char DoubleToChar(double value) => checked((char)value);

    public static sbyte HalfToSByte(Half value) => checked((sbyte)value);

    public static byte HalfToByte(Half value) => checked((byte)value);

    public static short HalfToShort(Half value) => checked((short)value);

    public static ushort HalfToUShort(Half value) => checked((ushort)value);

    public static char HalfToChar(Half value) => checked((char)value);
}
