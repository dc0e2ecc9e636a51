using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of uint.</summary>
[Shared]
public static class NumbersUInt
{
    public static uint Add(uint left, uint right) => left + right;

    public static uint Subtract(uint left, uint right) => left - right;

    public static uint Multiply(uint left, uint right) => left * right;

    public static uint Divide(uint left, uint right) => left / right;

    public static uint Remainder(uint left, uint right) => left % right;

    public static uint And(uint left, uint right) => left & right;

    public static uint Or(uint left, uint right) => left | right;

    public static uint Xor(uint left, uint right) => left ^ right;

    public static uint AddChecked(uint left, uint right) => checked(left + right);

    public static uint SubtractChecked(uint left, uint right) => checked(left - right);

    public static uint MultiplyChecked(uint left, uint right) => checked(left * right);

    public static long Negate(uint value) => -value;

    public static uint Plus(uint value) => +value;

    public static uint Complement(uint value) => ~value;

    public static uint Up(uint value, int count) => value << (count);

    public static uint Down(uint value, int count) => value >> (count);

    public static uint DownUnsigned(uint value, int count) => value >>> count;

    public static uint UpByOne(uint value) => value << 1;

    public static uint DivideByConstant(uint value) => value / 3;

    public static uint RemainderOfConstant(uint value) => value % 3;

    public static bool Order(uint left, uint right) => left < right || left == right;

    public static bool Reverse(uint left, uint right) => left >= right && left != right;

    public static uint Mixed(uint a, uint b, uint c) => ((a + b) * c) - ((a & b) | (c ^ a)) + (a - (b - c));

    public static uint Counted(uint value)
    {
        var counter = value;
        counter++;
        var before = counter++;
        var after = --counter;
        counter--;
        return counter + before - after;
    }

    public static uint Compound(uint value, uint other)
    {
        var result = value;
        result += other;
        result -= 2;
        result *= 3;
        result /= 5;
        result %= 1000;
        result &= other;
        result |= 16;
        result ^= 5;
        result <<= 3;
        result >>= 1;
        return result;
    }

    public static uint CompoundChecked(uint value, uint other)
    {
        checked
        {
            var result = value;
            result += other;
            result *= 3;
            result++;
            result -= 7;
            result--;
            return result;
        }
    }

    public static uint? Lifted(uint? left, uint? right) => (left + right) * left - (left & right);

    public static uint? LiftedNegated(uint? value) => ~value;

    public static bool LiftedOrder(uint? left, uint? right) => left > right;

    public static uint? LiftedChecked(uint? left, uint? right) => checked(left * right);

    public static uint OrZero(uint? value) => value ?? 0;
}
