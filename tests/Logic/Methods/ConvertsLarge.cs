using System.Globalization;
using ModelSync;

namespace Logic.Methods;

/// <summary>Members of Convert.</summary>
[Shared]
public static class ConvertsLarge
{
    public static int SByteToInt32(sbyte value) => Convert.ToInt32(value);

    public static int ByteToInt32(byte value) => Convert.ToInt32(value);

    public static int Int16ToInt32(short value) => Convert.ToInt32(value);

    public static int UInt16ToInt32(ushort value) => Convert.ToInt32(value);

    public static int UInt32ToInt32(uint value) => Convert.ToInt32(value);

    public static int Int64ToInt32(long value) => Convert.ToInt32(value);

    public static int UInt64ToInt32(ulong value) => Convert.ToInt32(value);

    public static int CharToInt32(char value) => Convert.ToInt32(value);

    public static int SingleToInt32(float value) => Convert.ToInt32(value);

    public static int DoubleToInt32(double value) => Convert.ToInt32(value);

    public static (int, bool, string) OtherInt32(bool flag, int value) => (Convert.ToInt32(flag), Convert.ToBoolean(value), Convert.ToString(value, CultureInfo.InvariantCulture));

    public static int TextToInt32(string? value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    public static uint SByteToUInt32(sbyte value) => Convert.ToUInt32(value);

    public static uint ByteToUInt32(byte value) => Convert.ToUInt32(value);

    public static uint Int16ToUInt32(short value) => Convert.ToUInt32(value);

    public static uint UInt16ToUInt32(ushort value) => Convert.ToUInt32(value);

    public static uint Int32ToUInt32(int value) => Convert.ToUInt32(value);

    public static uint Int64ToUInt32(long value) => Convert.ToUInt32(value);

    public static uint UInt64ToUInt32(ulong value) => Convert.ToUInt32(value);

    public static uint CharToUInt32(char value) => Convert.ToUInt32(value);

    public static uint SingleToUInt32(float value) => Convert.ToUInt32(value);

    public static uint DoubleToUInt32(double value) => Convert.ToUInt32(value);

    public static (uint, bool, string) OtherUInt32(bool flag, uint value) => (Convert.ToUInt32(flag), Convert.ToBoolean(value), Convert.ToString(value, CultureInfo.InvariantCulture));

    public static uint TextToUInt32(string? value) => Convert.ToUInt32(value, CultureInfo.InvariantCulture);

    public static long SByteToInt64(sbyte value) => Convert.ToInt64(value);

    public static long ByteToInt64(byte value) => Convert.ToInt64(value);

    public static long Int16ToInt64(short value) => Convert.ToInt64(value);

    public static long UInt16ToInt64(ushort value) => Convert.ToInt64(value);

    public static long Int32ToInt64(int value) => Convert.ToInt64(value);

    public static long UInt32ToInt64(uint value) => Convert.ToInt64(value);

    public static long UInt64ToInt64(ulong value) => Convert.ToInt64(value);

    public static long CharToInt64(char value) => Convert.ToInt64(value);

    public static long SingleToInt64(float value) => Convert.ToInt64(value);

    public static long DoubleToInt64(double value) => Convert.ToInt64(value);

    public static (long, bool, string) OtherInt64(bool flag, long value) => (Convert.ToInt64(flag), Convert.ToBoolean(value), Convert.ToString(value, CultureInfo.InvariantCulture));

    public static long TextToInt64(string? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);

    public static ulong SByteToUInt64(sbyte value) => Convert.ToUInt64(value);

    public static ulong ByteToUInt64(byte value) => Convert.ToUInt64(value);

    public static ulong Int16ToUInt64(short value) => Convert.ToUInt64(value);

    public static ulong UInt16ToUInt64(ushort value) => Convert.ToUInt64(value);

    public static ulong Int32ToUInt64(int value) => Convert.ToUInt64(value);

    public static ulong UInt32ToUInt64(uint value) => Convert.ToUInt64(value);

    public static ulong Int64ToUInt64(long value) => Convert.ToUInt64(value);

    public static ulong CharToUInt64(char value) => Convert.ToUInt64(value);

    public static ulong SingleToUInt64(float value) => Convert.ToUInt64(value);

    public static ulong DoubleToUInt64(double value) => Convert.ToUInt64(value);

    public static (ulong, bool, string) OtherUInt64(bool flag, ulong value) => (Convert.ToUInt64(flag), Convert.ToBoolean(value), Convert.ToString(value, CultureInfo.InvariantCulture));

    public static ulong TextToUInt64(string? value) => Convert.ToUInt64(value, CultureInfo.InvariantCulture);

    public static float SByteToSingle(sbyte value) => Convert.ToSingle(value);

    public static float ByteToSingle(byte value) => Convert.ToSingle(value);

    public static float Int16ToSingle(short value) => Convert.ToSingle(value);

    public static float UInt16ToSingle(ushort value) => Convert.ToSingle(value);

    public static float Int32ToSingle(int value) => Convert.ToSingle(value);

    public static float UInt32ToSingle(uint value) => Convert.ToSingle(value);

    public static float Int64ToSingle(long value) => Convert.ToSingle(value);

    public static float UInt64ToSingle(ulong value) => Convert.ToSingle(value);

    public static float DoubleToSingle(double value) => Convert.ToSingle(value);

    public static (float, bool, string) OtherSingle(bool flag, float value) => (Convert.ToSingle(flag), Convert.ToBoolean(value), Convert.ToString(value, CultureInfo.InvariantCulture));

    public static float TextToSingle(string? value) => Convert.ToSingle(value, CultureInfo.InvariantCulture);

    public static double SByteToDouble(sbyte value) => Convert.ToDouble(value);

    public static double ByteToDouble(byte value) => Convert.ToDouble(value);

    public static double Int16ToDouble(short value) => Convert.ToDouble(value);

    public static double UInt16ToDouble(ushort value) => Convert.ToDouble(value);

    public static double Int32ToDouble(int value) => Convert.ToDouble(value);

    public static double UInt32ToDouble(uint value) => Convert.ToDouble(value);

    public static double Int64ToDouble(long value) => Convert.ToDouble(value);

    public static double UInt64ToDouble(ulong value) => Convert.ToDouble(value);

    public static double SingleToDouble(float value) => Convert.ToDouble(value);

    public static (double, bool, string) OtherDouble(bool flag, double value) => (Convert.ToDouble(flag), Convert.ToBoolean(value), Convert.ToString(value, CultureInfo.InvariantCulture));

    public static double TextToDouble(string? value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);
}
