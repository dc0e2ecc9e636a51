using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of int.</summary>
[Shared]
public static class NumbersInt
{
    public static int Add(int left, int right) => left + right;

    public static int Subtract(int left, int right) => left - right;

    public static int Multiply(int left, int right) => left * right;

    public static int Divide(int left, int right) => left / right;

    public static int Remainder(int left, int right) => left % right;

    public static int And(int left, int right) => left & right;

    public static int Or(int left, int right) => left | right;

    public static int Xor(int left, int right) => left ^ right;

    public static int AddChecked(int left, int right) => checked(left + right);

    public static int SubtractChecked(int left, int right) => checked(left - right);

    public static int MultiplyChecked(int left, int right) => checked(left * right);

    public static int Negate(int value) => -value;

    public static int NegateChecked(int value) => checked(-value);

    public static int Plus(int value) => +value;

    public static int Complement(int value) => ~value;

    public static int Up(int value, int count) => value << (count);

    public static int Down(int value, int count) => value >> (count);

    public static int DownUnsigned(int value, int count) => value >>> count;

    public static int UpByOne(int value) => value << 1;

    public static int DivideByConstant(int value) => value / 3;

    public static int RemainderOfConstant(int value) => value % 3;

    public static bool Order(int left, int right) => left < right || left == right;

    public static bool Reverse(int left, int right) => left >= right && left != right;

    public static int Mixed(int a, int b, int c) => ((a + b) * c) - ((a & b) | (c ^ a)) + (a - (b - c));

    public static int Counted(int value)
    {
        var counter = value;
        counter++;
        var before = counter++;
        var after = --counter;
        counter--;
        return counter + before - after;
    }

    public static int Compound(int value, int other)
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

    public static int CompoundChecked(int value, int other)
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

    public static int? Lifted(int? left, int? right) => (left + right) * left - (left & right);

    public static int? LiftedNegated(int? value) => ~value;

    public static bool LiftedOrder(int? left, int? right) => left > right;

    public static int? LiftedChecked(int? left, int? right) => checked(left * right);

    public static int OrZero(int? value) => value ?? 0;
}
