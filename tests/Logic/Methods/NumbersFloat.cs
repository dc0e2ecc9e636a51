using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of float.</summary>
[Shared]
public static class NumbersFloat
{
    public static float Add(float left, float right) => left + right;

    public static float Subtract(float left, float right) => left - right;

    public static float Multiply(float left, float right) => left * right;

    public static float Divide(float left, float right) => left / right;

    public static float Remainder(float left, float right) => left % right;

    public static float Negate(float value) => -value;

    public static float Plus(float value) => +value;

    public static float Mixed(float a, float b, float c) => (a * b) - (c / (a + b)) - (a - (b - c));

    public static bool Less(float left, float right) => left < right;

    public static bool LessOrEqual(float left, float right) => left <= right;

    public static bool Greater(float left, float right) => left > right;

    public static bool Same(float left, float right) => left == right;

    public static bool Different(float left, float right) => left != right;

    public static bool LiftedOrder(float? left, float? right) => left <= right;

    public static bool LiftedReverse(float? left, float? right) => left > right || left + right >= left;

    public static bool LiftedSame(float? left, float? right) => left == right;

    public static float? Lifted(float? left, float? right) => (left + right) * left - right;

    public static float Compound(float value, float other)
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

    public static float Special(float value) => value > 0 ? float.PositiveInfinity : value < 0 ? float.NegativeInfinity : float.NaN;

    public static float NegativeZero(float value) => value > 0 ? -0.0f : float.Epsilon;

    public static float Literals(float value) => value * 1.1f + float.MaxValue / 3e38f;

    public static float Sum(float value)
    {
        var sum = value - value;
        for (var i = 0; i < 5; i++) sum += value / 3;
        return sum;
    }
}
