using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of UInt128.</summary>
[Shared]
public static class NumbersUWide
{
    public static UInt128 Add(UInt128 left, UInt128 right) => left + right;

    public static UInt128 Subtract(UInt128 left, UInt128 right) => left - right;

    public static UInt128 Multiply(UInt128 left, UInt128 right) => left * right;

    public static UInt128 Divide(UInt128 left, UInt128 right) => left / right;

    public static UInt128 Remainder(UInt128 left, UInt128 right) => left % right;

    public static UInt128 And(UInt128 left, UInt128 right) => left & right;

    public static UInt128 Or(UInt128 left, UInt128 right) => left | right;

    public static UInt128 Xor(UInt128 left, UInt128 right) => left ^ right;

    public static UInt128 AddChecked(UInt128 left, UInt128 right) => checked(left + right);

    public static UInt128 SubtractChecked(UInt128 left, UInt128 right) => checked(left - right);

    public static UInt128 MultiplyChecked(UInt128 left, UInt128 right) => checked(left * right);

    public static UInt128 Negate(UInt128 value) => -value;

    public static UInt128 NegateChecked(UInt128 value) => checked(-value);

    public static UInt128 Plus(UInt128 value) => +value;

    public static UInt128 Complement(UInt128 value) => ~value;

    public static UInt128 Up(UInt128 value, int count) => value << (count);

    public static UInt128 Down(UInt128 value, int count) => value >> (count);

    public static UInt128 DownUnsigned(UInt128 value, int count) => value >>> count;

    public static UInt128 UpByOne(UInt128 value) => value << 1;

    public static UInt128 DivideByConstant(UInt128 value) => value / 3;

    public static UInt128 RemainderOfConstant(UInt128 value) => value % 3;

    public static bool Order(UInt128 left, UInt128 right) => left < right || left == right;

    public static bool Reverse(UInt128 left, UInt128 right) => left >= right && left != right;

    public static UInt128 Mixed(UInt128 a, UInt128 b, UInt128 c) => ((a + b) * c) - ((a & b) | (c ^ a)) + (a - (b - c));

    public static UInt128 Counted(UInt128 value)
    {
        var counter = value;
        counter++;
        var before = counter++;
        var after = --counter;
        counter--;
        return counter + before - after;
    }

    public static UInt128 Compound(UInt128 value, UInt128 other)
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

    public static UInt128 CompoundChecked(UInt128 value, UInt128 other)
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

    public static UInt128? Lifted(UInt128? left, UInt128? right) => (left + right) * left - (left & right);

    public static UInt128? LiftedNegated(UInt128? value) => ~value;

    public static bool LiftedOrder(UInt128? left, UInt128? right) => left > right;

    public static UInt128? LiftedChecked(UInt128? left, UInt128? right) => checked(left * right);

    public static UInt128 OrZero(UInt128? value) => value ?? 0;
}
