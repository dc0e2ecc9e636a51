using System.Globalization;
using ModelSync;

namespace Logic.Methods;

/// <summary>Members of Convert.</summary>
[Shared]
public static class ConvertsSmall
{
    public static sbyte ByteToSByte(byte value) => Convert.ToSByte(value);

    public static sbyte Int16ToSByte(short value) => Convert.ToSByte(value);

    public static sbyte UInt16ToSByte(ushort value) => Convert.ToSByte(value);

    public static sbyte Int32ToSByte(int value) => Convert.ToSByte(value);

    public static sbyte UInt32ToSByte(uint value) => Convert.ToSByte(value);

    public static sbyte Int64ToSByte(long value) => Convert.ToSByte(value);

    public static sbyte UInt64ToSByte(ulong value) => Convert.ToSByte(value);

    public static sbyte CharToSByte(char value) => Convert.ToSByte(value);

    public static sbyte SingleToSByte(float value) => Convert.ToSByte(value);

    public static sbyte DoubleToSByte(double value) => Convert.ToSByte(value);

    public static (sbyte, bool, string) OtherSByte(bool flag, sbyte value) => (Convert.ToSByte(flag), Convert.ToBoolean(value), Convert.ToString(value, CultureInfo.InvariantCulture));

    public static sbyte TextToSByte(string value) => Convert.ToSByte(value, CultureInfo.InvariantCulture);

    public static byte SByteToByte(sbyte value) => Convert.ToByte(value);

    public static byte Int16ToByte(short value) => Convert.ToByte(value);

    public static byte UInt16ToByte(ushort value) => Convert.ToByte(value);

    public static byte Int32ToByte(int value) => Convert.ToByte(value);

    public static byte UInt32ToByte(uint value) => Convert.ToByte(value);

    public static byte Int64ToByte(long value) => Convert.ToByte(value);

    public static byte UInt64ToByte(ulong value) => Convert.ToByte(value);

    public static byte CharToByte(char value) => Convert.ToByte(value);

    public static byte SingleToByte(float value) => Convert.ToByte(value);

    public static byte DoubleToByte(double value) => Convert.ToByte(value);

    public static (byte, bool, string) OtherByte(bool flag, byte value) => (Convert.ToByte(flag), Convert.ToBoolean(value), Convert.ToString(value, CultureInfo.InvariantCulture));

    public static byte TextToByte(string? value) => Convert.ToByte(value, CultureInfo.InvariantCulture);

    public static short SByteToInt16(sbyte value) => Convert.ToInt16(value);

    public static short ByteToInt16(byte value) => Convert.ToInt16(value);

    public static short UInt16ToInt16(ushort value) => Convert.ToInt16(value);

    public static short Int32ToInt16(int value) => Convert.ToInt16(value);

    public static short UInt32ToInt16(uint value) => Convert.ToInt16(value);

    public static short Int64ToInt16(long value) => Convert.ToInt16(value);

    public static short UInt64ToInt16(ulong value) => Convert.ToInt16(value);

    public static short CharToInt16(char value) => Convert.ToInt16(value);

    public static short SingleToInt16(float value) => Convert.ToInt16(value);

    public static short DoubleToInt16(double value) => Convert.ToInt16(value);

    public static (short, bool, string) OtherInt16(bool flag, short value) => (Convert.ToInt16(flag), Convert.ToBoolean(value), Convert.ToString(value, CultureInfo.InvariantCulture));

    public static short TextToInt16(string? value) => Convert.ToInt16(value, CultureInfo.InvariantCulture);

    public static ushort SByteToUInt16(sbyte value) => Convert.ToUInt16(value);

    public static ushort ByteToUInt16(byte value) => Convert.ToUInt16(value);

    public static ushort Int16ToUInt16(short value) => Convert.ToUInt16(value);

    public static ushort Int32ToUInt16(int value) => Convert.ToUInt16(value);

    public static ushort UInt32ToUInt16(uint value) => Convert.ToUInt16(value);

    public static ushort Int64ToUInt16(long value) => Convert.ToUInt16(value);

    public static ushort UInt64ToUInt16(ulong value) => Convert.ToUInt16(value);

    public static ushort CharToUInt16(char value) => Convert.ToUInt16(value);

    public static ushort SingleToUInt16(float value) => Convert.ToUInt16(value);

    public static ushort DoubleToUInt16(double value) => Convert.ToUInt16(value);

    public static (ushort, bool, string) OtherUInt16(bool flag, ushort value) => (Convert.ToUInt16(flag), Convert.ToBoolean(value), Convert.ToString(value, CultureInfo.InvariantCulture));

    public static ushort TextToUInt16(string? value) => Convert.ToUInt16(value, CultureInfo.InvariantCulture);

    public static char SByteToChar(sbyte value) => Convert.ToChar(value);

    public static char ByteToChar(byte value) => Convert.ToChar(value);

    public static char Int16ToChar(short value) => Convert.ToChar(value);

    public static char UInt16ToChar(ushort value) => Convert.ToChar(value);

    public static char Int32ToChar(int value) => Convert.ToChar(value);

    public static char UInt32ToChar(uint value) => Convert.ToChar(value);

    public static char Int64ToChar(long value) => Convert.ToChar(value);

    public static char UInt64ToChar(ulong value) => Convert.ToChar(value);
}
