using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of Int128.</summary>
[Shared]
public static class NumbersWide
{
    public static Int128 Add(Int128 left, Int128 right) => left + right;

    public static Int128 Subtract(Int128 left, Int128 right) => left - right;

    public static Int128 Multiply(Int128 left, Int128 right) => left * right;

    public static Int128 Divide(Int128 left, Int128 right) => left / right;

    public static Int128 Remainder(Int128 left, Int128 right) => left % right;

    public static Int128 And(Int128 left, Int128 right) => left & right;

    public static Int128 Or(Int128 left, Int128 right) => left | right;

    public static Int128 Xor(Int128 left, Int128 right) => left ^ right;

    public static Int128 AddChecked(Int128 left, Int128 right) => checked(left + right);

    public static Int128 SubtractChecked(Int128 left, Int128 right) => checked(left - right);

    public static Int128 MultiplyChecked(Int128 left, Int128 right) => checked(left * right);

    public static Int128 Negate(Int128 value) => -value;

    public static Int128 NegateChecked(Int128 value) => checked(-value);

    public static Int128 Plus(Int128 value) => +value;

    public static Int128 Complement(Int128 value) => ~value;

    public static Int128 Up(Int128 value, int count) => value << (count);

    public static Int128 Down(Int128 value, int count) => value >> (count);

    public static Int128 DownUnsigned(Int128 value, int count) => value >>> count;

    public static Int128 UpByOne(Int128 value) => value << 1;

    public static Int128 DivideByConstant(Int128 value) => value / 3;

    public static Int128 RemainderOfConstant(Int128 value) => value % 3;

    public static bool Order(Int128 left, Int128 right) => left < right || left == right;

    public static bool Reverse(Int128 left, Int128 right) => left >= right && left != right;

    public static Int128 Mixed(Int128 a, Int128 b, Int128 c) => ((a + b) * c) - ((a & b) | (c ^ a)) + (a - (b - c));

    public static Int128 Counted(Int128 value)
    {
        var counter = value;
        counter++;
        var before = counter++;
        var after = --counter;
        counter--;
        return counter + before - after;
    }

    public static Int128 Compound(Int128 value, Int128 other)
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

    public static Int128 CompoundChecked(Int128 value, Int128 other)
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

    public static Int128? Lifted(Int128? left, Int128? right) => (left + right) * left - (left & right);

    public static Int128? LiftedNegated(Int128? value) => ~value;

    public static bool LiftedOrder(Int128? left, Int128? right) => left > right;

    public static Int128? LiftedChecked(Int128? left, Int128? right) => checked(left * right);

    public static Int128 OrZero(Int128? value) => value ?? 0;

    public static Int128 OfDecimal(Int128 a) => a ^ (Int128)(-12.75m);

    public static int WiderOtherwise(byte? a, int b) => a ?? -b;

    public static decimal DecimalOtherwise(int? a, decimal b) => a ?? b;

    public static double DoubleOtherwise(int? a, double? b) => a ?? b ?? 0.5;

    public static long? LongOtherwise(short? a, long? b) => a ?? b;
}
