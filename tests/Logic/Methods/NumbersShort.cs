using ModelSync;

namespace Logic.Methods;

/// <summary>Arithmetic of short and ushort, which C# calculates with as int.</summary>
[Shared]
public static class NumbersShort
{
    public static int AddShort(short left, short right) => left + right;

    public static int BitsShort(short left, short right) => (left & right) | (left ^ 7) | ~right;

    public static int ShiftedShort(short value, int count) => (value << count) + (value >> count) + (value >>> count);

    public static int DividedShort(short left, short right) => (left / right) + (left % right);

    public static bool OrderShort(short left, short right) => left < right;

    public static short BackShort(short left, short right) => (short)(left * right);

    public static short BackCheckedShort(short left, short right) => checked((short)(left + right));

    public static short CountedShort(short value)
    {
        var counter = value;
        counter++;
        ++counter;
        counter--;
        return counter;
    }

    public static short CountedCheckedShort(short value)
    {
        var counter = value;
        checked
        {
            counter++;
        }

        return counter;
    }

    public static short CompoundShort(short value, short other)
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

    public static short CompoundCheckedShort(short value, short other)
    {
        var result = value;
        checked
        {
            result += other;
            result <<= 1;
        }

        return result;
    }

    public static int? LiftedShort(short? left, short? right) => left - right;

    public static int AddUShort(ushort left, ushort right) => left + right;

    public static int BitsUShort(ushort left, ushort right) => (left & right) | (left ^ 7) | ~right;

    public static int ShiftedUShort(ushort value, int count) => (value << count) + (value >> count) + (value >>> count);

    public static int DividedUShort(ushort left, ushort right) => (left / right) + (left % right);

    public static bool OrderUShort(ushort left, ushort right) => left < right;

    public static ushort BackUShort(ushort left, ushort right) => (ushort)(left * right);

    public static ushort BackCheckedUShort(ushort left, ushort right) => checked((ushort)(left + right));

    public static ushort CountedUShort(ushort value)
    {
        var counter = value;
        counter++;
        ++counter;
        counter--;
        return counter;
    }

    public static ushort CountedCheckedUShort(ushort value)
    {
        var counter = value;
        checked
        {
            counter++;
        }

        return counter;
    }

    public static ushort CompoundUShort(ushort value, ushort other)
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

    public static ushort CompoundCheckedUShort(ushort value, ushort other)
    {
        var result = value;
        checked
        {
            result += other;
            result <<= 1;
        }

        return result;
    }

    public static int? LiftedUShort(ushort? left, ushort? right) => left - right;
}
