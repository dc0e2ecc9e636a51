using ModelSync;

namespace Logic.Methods;

/// <summary>Arithmetic of sbyte and byte, which C# calculates with as int.</summary>
[Shared]
public static class NumbersSmall
{
    public static int AddSByte(sbyte left, sbyte right) => left + right;

    public static int BitsSByte(sbyte left, sbyte right) => (left & right) | (left ^ 7) | ~right;

    public static int ShiftedSByte(sbyte value, int count) => (value << count) + (value >> count) + (value >>> count);

    public static int DividedSByte(sbyte left, sbyte right) => (left / right) + (left % right);

    public static bool OrderSByte(sbyte left, sbyte right) => left < right;

    public static sbyte BackSByte(sbyte left, sbyte right) => (sbyte)(left * right);

    public static sbyte BackCheckedSByte(sbyte left, sbyte right) => checked((sbyte)(left + right));

    public static sbyte CountedSByte(sbyte value)
    {
        var counter = value;
        counter++;
        ++counter;
        counter--;
        return counter;
    }

    public static sbyte CountedCheckedSByte(sbyte value)
    {
        var counter = value;
        checked
        {
            counter++;
        }

        return counter;
    }

    public static sbyte CompoundSByte(sbyte value, sbyte other)
    {
        var result = value;
        result += other;
        result *= 3;
        result -= 100;
        result <<= 1;
        result ^= other;
        result >>= 1;
        result /= 3;
        result %= 50;
        return result;
    }

    public static sbyte CompoundCheckedSByte(sbyte value, sbyte other)
    {
        var result = value;
        checked
        {
            result += other;
            result <<= 1;
        }

        return result;
    }

    public static int? LiftedSByte(sbyte? left, sbyte? right) => left - right;

    public static int AddByte(byte left, byte right) => left + right;

    public static int BitsByte(byte left, byte right) => (left & right) | (left ^ 7) | ~right;

    public static int ShiftedByte(byte value, int count) => (value << count) + (value >> count) + (value >>> count);

    public static int DividedByte(byte left, byte right) => (left / right) + (left % right);

    public static bool OrderByte(byte left, byte right) => left < right;

    public static byte BackByte(byte left, byte right) => (byte)(left * right);

    public static byte BackCheckedByte(byte left, byte right) => checked((byte)(left + right));

    public static byte CountedByte(byte value)
    {
        var counter = value;
        counter++;
        ++counter;
        counter--;
        return counter;
    }

    public static byte CountedCheckedByte(byte value)
    {
        var counter = value;
        checked
        {
            counter++;
        }

        return counter;
    }

    public static byte CompoundByte(byte value, byte other)
    {
        var result = value;
        result += other;
        result *= 3;
        result -= 100;
        result <<= 1;
        result ^= other;
        result >>= 1;
        result /= 3;
        result %= 50;
        return result;
    }

    public static byte CompoundCheckedByte(byte value, byte other)
    {
        var result = value;
        checked
        {
            result += other;
            result <<= 1;
        }

        return result;
    }

    public static int? LiftedByte(byte? left, byte? right) => left - right;
}
