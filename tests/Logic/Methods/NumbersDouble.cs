using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of double.</summary>
[Shared]
public static class NumbersDouble
{
    public static double Add(double left, double right) => left + right;

    public static double Subtract(double left, double right) => left - right;

    public static double Multiply(double left, double right) => left * right;

    public static double Divide(double left, double right) => left / right;

    public static double Remainder(double left, double right) => left % right;

    public static double Negate(double value) => -value;

    public static double Plus(double value) => +value;

    public static double Mixed(double a, double b, double c) => (a * b) - (c / (a + b)) - (a - (b - c));

    public static bool Less(double left, double right) => left < right;

    public static bool LessOrEqual(double left, double right) => left <= right;

    public static bool Greater(double left, double right) => left > right;

    public static bool Same(double left, double right) => left == right;

    public static bool Different(double left, double right) => left != right;

    public static bool LiftedOrder(double? left, double? right) => left <= right;

    public static bool LiftedReverse(double? left, double? right) => left > right || left + right >= left;

    public static bool LiftedSame(double? left, double? right) => left == right;

    public static double? Lifted(double? left, double? right) => (left + right) * left - right;

    public static double Compound(double value, double other)
    {
        var result = value;
        result += other;
        result -= 2;
        result *= 3;
        result /= other;
        result %= 1000;
        result++;
        --result;
        return result;
    }

    public static double Special(double value) => value > 0 ? double.PositiveInfinity : value < 0 ? double.NegativeInfinity : double.NaN;

    public static double NegativeZero(double value) => value > 0 ? -0.0 : double.Epsilon;

    public static double Literals(double value) => value * 1.1 + double.MaxValue / 1e300;

    public static double Sum(double value)
    {
        var sum = value - value;
        for (var i = 0; i < 5; i++) sum += value / 3;
        return sum;
    }
}
