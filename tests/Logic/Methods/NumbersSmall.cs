using ModelSync;

namespace Logic.Methods;

/// <summary>Arithmetic of types that C# calculates with as int.</summary>
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

    public static int AddChar(char left, char right) => left + right;

    public static int BitsChar(char left, char right) => (left & right) | (left ^ 7) | ~right;

    public static int ShiftedChar(char value, int count) => (value << count) + (value >> count) + (value >>> count);

    public static int DividedChar(char left, char right) => (left / right) + (left % right);

    public static bool OrderChar(char left, char right) => left < right;

    public static char BackChar(char left, char right) => (char)(left * right);

    public static char BackCheckedChar(char left, char right) => checked((char)(left + right));

    public static char CountedChar(char value)
    {
        var counter = value;
        counter++;
        ++counter;
        counter--;
        return counter;
    }

    public static char CountedCheckedChar(char value)
    {
        var counter = value;
        checked
        {
            counter++;
        }

        return counter;
    }

    public static char CompoundChar(char value, char other)
    {
        var result = value;
        result += other;
        result -= 'a';
        return result;
    }

    public static int? LiftedChar(char? left, char? right) => left - right;

    public static int Digit(char unit) => unit is >= '0' and <= '9' ? unit - '0' : -1;

    public static char Next(char unit) => (char)(unit + 1);

    public static char Rotated(char unit, int count) => unit is >= 'a' and <= 'z' ? (char)('a' + ((unit - 'a' + (count % 26) + 26) % 26)) : unit;

    public static int HalfOfSurrogates(char unit) => unit >= '\ud800' && unit <= '\udfff' ? unit - 0xd800 : 0;

    public static double Average(byte a, short b, ushort c, sbyte d) => (a + b + c + d) / 4.0;
}
