using System.Numerics;
using ModelSync;

namespace Logic.Methods;

/// <summary>Bits of the integer types.</summary>
[Shared]
public static class NumbersBits
{
    public static (sbyte, sbyte, sbyte, sbyte, sbyte) CountsSByte(sbyte value, int count) =>
        (sbyte.PopCount(value), sbyte.LeadingZeroCount(value), sbyte.TrailingZeroCount(value), sbyte.RotateLeft(value, count), sbyte.RotateRight(value, count));

    public static sbyte Log2SByte(sbyte value) => sbyte.Log2(value);

    public static (byte, byte, byte, byte, byte) CountsByte(byte value, int count) =>
        (byte.PopCount(value), byte.LeadingZeroCount(value), byte.TrailingZeroCount(value), byte.RotateLeft(value, count), byte.RotateRight(value, count));

    public static byte Log2Byte(byte value) => byte.Log2(value);

    public static (short, short, short, short, short) CountsShort(short value, int count) =>
        (short.PopCount(value), short.LeadingZeroCount(value), short.TrailingZeroCount(value), short.RotateLeft(value, count), short.RotateRight(value, count));

    public static short Log2Short(short value) => short.Log2(value);

    public static (ushort, ushort, ushort, ushort, ushort) CountsUShort(ushort value, int count) =>
        (ushort.PopCount(value), ushort.LeadingZeroCount(value), ushort.TrailingZeroCount(value), ushort.RotateLeft(value, count), ushort.RotateRight(value, count));

    public static ushort Log2UShort(ushort value) => ushort.Log2(value);

    public static (int, int, int, int, int) CountsInt(int value, int count) =>
        (int.PopCount(value), int.LeadingZeroCount(value), int.TrailingZeroCount(value), int.RotateLeft(value, count), int.RotateRight(value, count));

    public static int Log2Int(int value) => int.Log2(value);

    public static (uint, uint, uint, uint, uint) CountsUInt(uint value, int count) =>
        (uint.PopCount(value), uint.LeadingZeroCount(value), uint.TrailingZeroCount(value), uint.RotateLeft(value, count), uint.RotateRight(value, count));

    public static uint Log2UInt(uint value) => uint.Log2(value);

    public static (long, long, long, long, long) CountsLong(long value, int count) =>
        (long.PopCount(value), long.LeadingZeroCount(value), long.TrailingZeroCount(value), long.RotateLeft(value, count), long.RotateRight(value, count));

    public static long Log2Long(long value) => long.Log2(value);

    public static (ulong, ulong, ulong, ulong, ulong) CountsULong(ulong value, int count) =>
        (ulong.PopCount(value), ulong.LeadingZeroCount(value), ulong.TrailingZeroCount(value), ulong.RotateLeft(value, count), ulong.RotateRight(value, count));

    public static ulong Log2ULong(ulong value) => ulong.Log2(value);

    public static (Int128, Int128, Int128, Int128, Int128) CountsWide(Int128 value, int count) =>
        (Int128.PopCount(value), Int128.LeadingZeroCount(value), Int128.TrailingZeroCount(value), Int128.RotateLeft(value, count), Int128.RotateRight(value, count));

    public static Int128 Log2Wide(Int128 value) => Int128.Log2(value);

    public static (UInt128, UInt128, UInt128, UInt128, UInt128) CountsUWide(UInt128 value, int count) =>
        (UInt128.PopCount(value), UInt128.LeadingZeroCount(value), UInt128.TrailingZeroCount(value), UInt128.RotateLeft(value, count), UInt128.RotateRight(value, count));

    public static UInt128 Log2UWide(UInt128 value) => UInt128.Log2(value);

    public static int ZerosInt(int value) => BitOperations.TrailingZeroCount(value);

    public static bool OneBitInt(int value) => BitOperations.IsPow2(value);

    public static int ZerosUInt(uint value) => BitOperations.TrailingZeroCount(value);

    public static bool OneBitUInt(uint value) => BitOperations.IsPow2(value);

    public static int CountUInt(uint value) => BitOperations.PopCount(value) + BitOperations.LeadingZeroCount(value) + BitOperations.Log2(value);

    public static uint TurnedUInt(uint value, int count) => BitOperations.RotateLeft(value, count) ^ BitOperations.RotateRight(value, count);

    public static uint RoundedUInt(uint value) => BitOperations.RoundUpToPowerOf2(value);

    public static int ZerosLong(long value) => BitOperations.TrailingZeroCount(value);

    public static bool OneBitLong(long value) => BitOperations.IsPow2(value);

    public static int ZerosULong(ulong value) => BitOperations.TrailingZeroCount(value);

    public static bool OneBitULong(ulong value) => BitOperations.IsPow2(value);

    public static int CountULong(ulong value) => BitOperations.PopCount(value) + BitOperations.LeadingZeroCount(value) + BitOperations.Log2(value);

    public static ulong TurnedULong(ulong value, int count) => BitOperations.RotateLeft(value, count) ^ BitOperations.RotateRight(value, count);

    public static ulong RoundedULong(ulong value) => BitOperations.RoundUpToPowerOf2(value);
}
