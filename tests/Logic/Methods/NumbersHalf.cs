using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of Half.</summary>
[Shared]
public static class NumbersHalf
{
    public static Half Add(Half left, Half right) => left + right;

    public static Half Subtract(Half left, Half right) => left - right;

    public static Half Multiply(Half left, Half right) => left * right;

    public static Half Divide(Half left, Half right) => left / right;

    public static Half Remainder(Half left, Half right) => left % right;

    public static Half Negate(Half value) => -value;

    public static Half Plus(Half value) => +value;

    public static Half Mixed(Half a, Half b, Half c) => (a * b) - (c / (a + b)) - (a - (b - c));

    public static bool Less(Half left, Half right) => left < right;

    public static bool LessOrEqual(Half left, Half right) => left <= right;

    public static bool Greater(Half left, Half right) => left > right;

    public static bool Same(Half left, Half right) => left == right;

    public static bool Different(Half left, Half right) => left != right;

    public static bool LiftedOrder(Half? left, Half? right) => left <= right;

    public static bool LiftedReverse(Half? left, Half? right) => left > right || left + right >= left;

    public static bool LiftedSame(Half? left, Half? right) => left == right;

    public static Half? Lifted(Half? left, Half? right) => (left + right) * left - right;

    public static Half Compound(Half value, Half other)
    {
        var result = value;
        result += other;
        result -= (Half)2;
        result *= (Half)3;
        result /= other;
        result %= (Half)1000;
        result++;
        --result;
        return result;
    }

    public static Half Sum(Half value)
    {
        var sum = value - value;
        for (var i = 0; i < 5; i++) sum += value / (Half)3;
        return sum;
    }
}
