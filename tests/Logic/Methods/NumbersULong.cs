using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of ulong.</summary>
[Shared]
public static class NumbersULong
{
    public static ulong Add(ulong left, ulong right) => left + right;

    public static ulong Subtract(ulong left, ulong right) => left - right;

    public static ulong Multiply(ulong left, ulong right) => left * right;

    public static ulong Divide(ulong left, ulong right) => left / right;

    public static ulong Remainder(ulong left, ulong right) => left % right;

    public static ulong And(ulong left, ulong right) => left & right;

    public static ulong Or(ulong left, ulong right) => left | right;

    public static ulong Xor(ulong left, ulong right) => left ^ right;

    public static ulong AddChecked(ulong left, ulong right) => checked(left + right);

    public static ulong SubtractChecked(ulong left, ulong right) => checked(left - right);

    public static ulong MultiplyChecked(ulong left, ulong right) => checked(left * right);

    public static ulong Plus(ulong value) => +value;

    public static ulong Complement(ulong value) => ~value;

    public static ulong Up(ulong value, int count) => value << (count);

    public static ulong Down(ulong value, int count) => value >> (count);

    public static ulong DownUnsigned(ulong value, int count) => value >>> count;

    public static ulong UpByOne(ulong value) => value << 1;

    public static ulong DivideByConstant(ulong value) => value / 3;

    public static ulong RemainderOfConstant(ulong value) => value % 3;

    public static bool Order(ulong left, ulong right) => left < right || left == right;

    public static bool Reverse(ulong left, ulong right) => left >= right && left != right;

    public static ulong Mixed(ulong a, ulong b, ulong c) => ((a + b) * c) - ((a & b) | (c ^ a)) + (a - (b - c));

    public static ulong Counted(ulong value)
    {
        var counter = value;
        counter++;
        var before = counter++;
        var after = --counter;
        counter--;
        return counter + before - after;
    }

    public static ulong Compound(ulong value, ulong other)
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

    public static ulong CompoundChecked(ulong value, ulong other)
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

    public static ulong? Lifted(ulong? left, ulong? right) => (left + right) * left - (left & right);

    public static ulong? LiftedNegated(ulong? value) => ~value;

    public static bool LiftedOrder(ulong? left, ulong? right) => left > right;

    public static ulong? LiftedChecked(ulong? left, ulong? right) => checked(left * right);

    public static ulong OrZero(ulong? value) => value ?? 0;
}
