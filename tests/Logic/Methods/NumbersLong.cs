using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of long.</summary>
[Shared]
public static class NumbersLong
{
    public static long Add(long left, long right) => left + right;

    public static long Subtract(long left, long right) => left - right;

    public static long Multiply(long left, long right) => left * right;

    public static long Divide(long left, long right) => left / right;

    public static long Remainder(long left, long right) => left % right;

    public static long And(long left, long right) => left & right;

    public static long Or(long left, long right) => left | right;

    public static long Xor(long left, long right) => left ^ right;

    public static long AddChecked(long left, long right) => checked(left + right);

    public static long SubtractChecked(long left, long right) => checked(left - right);

    public static long MultiplyChecked(long left, long right) => checked(left * right);

    public static long Negate(long value) => -value;

    public static long NegateChecked(long value) => checked(-value);

    public static long Plus(long value) => +value;

    public static long Complement(long value) => ~value;

    public static long Up(long value, int count) => value << (count);

    public static long Down(long value, int count) => value >> (count);

    public static long DownUnsigned(long value, int count) => value >>> count;

    public static long UpByOne(long value) => value << 1;

    public static long DivideByConstant(long value) => value / 3;

    public static long RemainderOfConstant(long value) => value % 3;

    public static bool Order(long left, long right) => left < right || left == right;

    public static bool Reverse(long left, long right) => left >= right && left != right;

    public static long Mixed(long a, long b, long c) => ((a + b) * c) - ((a & b) | (c ^ a)) + (a - (b - c));

    public static long Counted(long value)
    {
        var counter = value;
        counter++;
        var before = counter++;
        var after = --counter;
        counter--;
        return counter + before - after;
    }

    public static long Compound(long value, long other)
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

    public static long CompoundChecked(long value, long other)
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

    public static long? Lifted(long? left, long? right) => (left + right) * left - (left & right);

    public static long? LiftedNegated(long? value) => ~value;

    public static bool LiftedOrder(long? left, long? right) => left > right;

    public static long? LiftedChecked(long? left, long? right) => checked(left * right);

    public static long OrZero(long? value) => value ?? 0;
}
