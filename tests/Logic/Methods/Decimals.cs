using ModelSync;

namespace Logic.Methods;

/// <summary>Operators, members and texts of <c>decimal</c>.</summary>
[Shared]
public static class Decimals
{
    public static decimal Sum(decimal left, decimal right) => left + right;

    public static decimal Difference(decimal left, decimal right) => left - right;

    public static decimal Product(decimal left, decimal right) => left * right;

    public static decimal Quotient(decimal left, decimal right) => left / right;

    public static decimal Rest(decimal left, decimal right) => left % right;

    public static decimal CheckedSum(decimal left, decimal right) => checked(left + right);

    public static decimal Negative(decimal value) => -value;

    public static decimal Positive(decimal value) => +value;

    public static decimal Incremented(decimal value)
    {
        var next = value;
        next++;
        ++next;
        return next;
    }

    public static decimal Decremented(decimal value)
    {
        var next = value;
        next--;
        return next;
    }

    public static decimal Compound(decimal value, decimal by)
    {
        var result = value;
        result += by;
        result -= 1.5m;
        result *= 2m;
        result /= 4m;
        result %= 1000m;
        return result;
    }

    public static bool IsEqual(decimal left, decimal right) => left == right;

    public static bool IsNotEqual(decimal left, decimal right) => left != right;

    public static bool IsLess(decimal left, decimal right) => left < right;

    public static bool IsAtMost(decimal left, decimal right) => left <= right;

    public static bool IsMore(decimal left, decimal right) => left > right;

    public static bool IsAtLeast(decimal left, decimal right) => left >= right;

    public static bool MaybeLess(decimal? left, decimal? right) => left < right;

    public static bool MaybeEqual(decimal? left, decimal? right) => left == right;

    public static bool EqualsCall(decimal left, decimal right) => left.Equals(right);

    public static bool StaticEquals(decimal left, decimal right) => decimal.Equals(left, right);

    public static int Order(decimal left, decimal right) => left.CompareTo(right);

    public static int StaticOrder(decimal left, decimal right) => decimal.Compare(left, right);

    public static decimal Defaulted(decimal? value) => value ?? 1.10m;

    public static decimal Constants(int which) => which switch
    {
        0 => decimal.Zero,
        1 => decimal.One,
        2 => decimal.MinusOne,
        3 => decimal.MaxValue,
        4 => decimal.MinValue,
        _ => 19.990m,
    };

    public static decimal Rounded(decimal value) => Math.Round(value);

    public static decimal RoundedOwn(decimal value) => decimal.Round(value);

    public static decimal RoundedTo(decimal value, int digits) => Math.Round(value, digits);

    public static decimal RoundedToCents(decimal value) => decimal.Round(value, 2);

    public static decimal RoundedEven(decimal value) => Math.Round(value, MidpointRounding.ToEven);

    public static decimal RoundedAway(decimal value) => Math.Round(value, MidpointRounding.AwayFromZero);

    public static decimal RoundedToAway(decimal value) => Math.Round(value, 2, MidpointRounding.AwayFromZero);

    public static decimal RoundedToZero(decimal value) => decimal.Round(value, 1, MidpointRounding.ToZero);

    public static decimal RoundedDown(decimal value) => decimal.Round(value, 1, MidpointRounding.ToNegativeInfinity);

    public static decimal RoundedUp(decimal value) => decimal.Round(value, 3, MidpointRounding.ToPositiveInfinity);

    public static decimal WholeDown(decimal value) => Math.Round(value, MidpointRounding.ToNegativeInfinity);

    public static decimal WholeUp(decimal value) => Math.Round(value, MidpointRounding.ToPositiveInfinity);

    public static decimal Floor(decimal value) => Math.Floor(value) + decimal.Floor(value / 3);

    public static decimal Ceiling(decimal value) => Math.Ceiling(value) - decimal.Ceiling(value / 3);

    public static decimal Truncated(decimal value) => Math.Truncate(value) - decimal.Truncate(value / 3);

    public static decimal Size(decimal value) => Math.Abs(value);

    public static decimal SizeOwn(decimal value) => decimal.Abs(value);

    public static int Sign(decimal value) => Math.Sign(value);

    public static decimal Largest(decimal left, decimal right) => Math.Max(left, right);

    public static decimal Smallest(decimal left, decimal right) => Math.Min(left, right);

    public static decimal LargestOwn(decimal left, decimal right) => decimal.Max(left, right);

    public static decimal SmallestOwn(decimal left, decimal right) => decimal.Min(left, right);

    public static decimal Clamped(decimal value, decimal least, decimal most) => Math.Clamp(value, least, most);

    public static decimal ClampedOwn(decimal value) => decimal.Clamp(value, -1.5m, 100m);

    public static decimal Methods(decimal left, decimal right) => decimal.Add(decimal.Subtract(left, right), decimal.Negate(right));

    public static decimal MoreMethods(decimal left, decimal right) => decimal.Divide(decimal.Multiply(left, 3m), right);

    public static decimal RemainderMethod(decimal left, decimal right) => decimal.Remainder(left, right);

    public static bool IsWhole(decimal value) => decimal.IsInteger(value);

    public static bool IsEven(decimal value) => decimal.IsEvenInteger(value);

    public static bool IsOdd(decimal value) => decimal.IsOddInteger(value);

    public static bool IsNegative(decimal value) => decimal.IsNegative(value) && !decimal.IsPositive(value);

    public static bool IsNegativeZero(decimal value) => decimal.IsNegative(value - value) || decimal.IsNegative(value * 0m) || decimal.IsNegative(decimal.Round(-Math.Abs(value) / 10000000m));

    public static decimal WithSign(decimal value, decimal sign) => decimal.CopySign(value, sign);

    public static byte Scale(decimal value) => value.Scale;

    public static decimal FromParts(int low, int middle, int high, bool isNegative, byte scale) => new(low, middle, high, isNegative, scale);

    public static decimal Gross(Line line, decimal rate) => Math.Round(line.Price * line.Quantity * (1 + rate), 2, MidpointRounding.AwayFromZero);

    public static decimal Average(IReadOnlyList<decimal> values)
    {
        var sum = 0m;
        foreach (var value in values) sum += value;
        return sum / values.Count;
    }
}
