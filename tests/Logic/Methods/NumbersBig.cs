using System.Numerics;
using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of BigInteger.</summary>
[Shared]
public static class NumbersBig
{
    public static BigInteger Add(BigInteger left, BigInteger right) => left + right;

    public static BigInteger Subtract(BigInteger left, BigInteger right) => left - right;

    public static BigInteger Multiply(BigInteger left, BigInteger right) => left * right;

    public static BigInteger Divide(BigInteger left, BigInteger right) => left / right;

    public static BigInteger Remainder(BigInteger left, BigInteger right) => left % right;

    public static BigInteger And(BigInteger left, BigInteger right) => left & right;

    public static BigInteger Or(BigInteger left, BigInteger right) => left | right;

    public static BigInteger Xor(BigInteger left, BigInteger right) => left ^ right;

    public static BigInteger Negate(BigInteger value) => -value;

    public static BigInteger Plus(BigInteger value) => +value;

    public static BigInteger Complement(BigInteger value) => ~value;

    public static BigInteger Up(BigInteger value, int count) => value << (count % 300);

    public static BigInteger Down(BigInteger value, int count) => value >> (count % 300);

    public static BigInteger UpByOne(BigInteger value) => value << 1;

    public static BigInteger DivideByConstant(BigInteger value) => value / 3;

    public static BigInteger RemainderOfConstant(BigInteger value) => value % 3;

    public static bool Order(BigInteger left, BigInteger right) => left < right || left == right;

    public static bool Reverse(BigInteger left, BigInteger right) => left >= right && left != right;

    public static BigInteger Mixed(BigInteger a, BigInteger b, BigInteger c) => ((a + b) * c) - ((a & b) | (c ^ a)) + (a - (b - c));

    public static BigInteger Counted(BigInteger value)
    {
        var counter = value;
        counter++;
        var before = counter++;
        var after = --counter;
        counter--;
        return counter + before - after;
    }

    public static BigInteger Compound(BigInteger value, BigInteger other)
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

    public static BigInteger? Lifted(BigInteger? left, BigInteger? right) => (left + right) * left - (left & right);

    public static BigInteger? LiftedNegated(BigInteger? value) => ~value;

    public static bool LiftedOrder(BigInteger? left, BigInteger? right) => left > right;

    public static BigInteger OrZero(BigInteger? value) => value ?? 0;
}
