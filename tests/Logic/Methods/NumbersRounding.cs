using ModelSync;

namespace Logic.Methods;

/// <summary>Members of the floating point types and of Math over them.</summary>
[Shared]
public static class NumbersRounding
{
    public static (double, double, double, double, double, double) PartsDouble(double value) =>
        (Math.Abs(value), Math.Floor(value), Math.Ceiling(value), Math.Truncate(value), Math.Sqrt(value), Math.Round(value));

    public static int SignDouble(double value) => Math.Sign(value);

    public static (double, double, int, bool) OrderedDouble(double left, double right) =>
        (Math.Max(left, right), Math.Min(left, right), left.CompareTo(right), left.Equals(right));

    public static double ClampDouble(double value, double least, double most) => double.Clamp(value, least, most);

    public static (bool, bool, bool, bool, bool) TestsDouble(double value) =>
        (double.IsNaN(value), double.IsFinite(value), double.IsInfinity(value), double.IsPositiveInfinity(value), double.IsNegativeInfinity(value));

    public static (bool, bool, bool, bool) IntegersDouble(double value) =>
        (double.IsInteger(value), double.IsEvenInteger(value), double.IsOddInteger(value), double.IsRealNumber(value));

    public static double MathClampDouble(double value, double least, double most) => Math.Clamp(value, least, most);

    public static double RoundDigitsDouble(double value, int digits) => Math.Round(value, digits);

    public static (double, double, double, double, double) RoundDouble(double value) =>
        (Math.Round(value, MidpointRounding.ToEven), Math.Round(value, MidpointRounding.AwayFromZero), Math.Round(value, MidpointRounding.ToZero), Math.Round(value, MidpointRounding.ToNegativeInfinity), Math.Round(value, MidpointRounding.ToPositiveInfinity));

    public static (double, double, double, double, double) RoundPlacesDouble(double value, int digits) =>
        (double.Round(value, digits & 3, MidpointRounding.ToEven), double.Round(value, digits & 3, MidpointRounding.AwayFromZero), double.Round(value, digits & 3, MidpointRounding.ToZero), double.Round(value, digits & 3, MidpointRounding.ToNegativeInfinity), double.Round(value, digits & 3, MidpointRounding.ToPositiveInfinity));

    public static (float, float, float, float, float, float) PartsFloat(float value) =>
        (MathF.Abs(value), MathF.Floor(value), MathF.Ceiling(value), MathF.Truncate(value), MathF.Sqrt(value), MathF.Round(value));

    public static int SignFloat(float value) => MathF.Sign(value);

    public static (float, float, int, bool) OrderedFloat(float left, float right) =>
        (MathF.Max(left, right), MathF.Min(left, right), left.CompareTo(right), left.Equals(right));

    public static float ClampFloat(float value, float least, float most) => float.Clamp(value, least, most);

    public static (bool, bool, bool, bool, bool) TestsFloat(float value) =>
        (float.IsNaN(value), float.IsFinite(value), float.IsInfinity(value), float.IsPositiveInfinity(value), float.IsNegativeInfinity(value));

    public static (bool, bool, bool, bool) IntegersFloat(float value) =>
        (float.IsInteger(value), float.IsEvenInteger(value), float.IsOddInteger(value), float.IsRealNumber(value));

    public static float MathClampFloat(float value, float least, float most) => Math.Clamp(value, least, most);

    public static float RoundDigitsFloat(float value, int digits) => MathF.Round(value, digits);

    public static (float, float, float, float, float) RoundFloat(float value) =>
        (MathF.Round(value, MidpointRounding.ToEven), MathF.Round(value, MidpointRounding.AwayFromZero), MathF.Round(value, MidpointRounding.ToZero), MathF.Round(value, MidpointRounding.ToNegativeInfinity), MathF.Round(value, MidpointRounding.ToPositiveInfinity));

    public static (float, float, float, float, float) RoundPlacesFloat(float value, int digits) =>
        (float.Round(value, digits & 3, MidpointRounding.ToEven), float.Round(value, digits & 3, MidpointRounding.AwayFromZero), float.Round(value, digits & 3, MidpointRounding.ToZero), float.Round(value, digits & 3, MidpointRounding.ToNegativeInfinity), float.Round(value, digits & 3, MidpointRounding.ToPositiveInfinity));

    public static (Half, Half, Half, Half, Half, Half) PartsHalf(Half value) =>
        (Half.Abs(value), Half.Floor(value), Half.Ceiling(value), Half.Truncate(value), Half.Sqrt(value), Half.Round(value));

    public static int SignHalf(Half value) => Half.Sign(value);

    public static (Half, Half, int, bool) OrderedHalf(Half left, Half right) =>
        (Half.Max(left, right), Half.Min(left, right), left.CompareTo(right), left.Equals(right));

    public static Half ClampHalf(Half value, Half least, Half most) => Half.Clamp(value, least, most);

    public static (bool, bool, bool, bool, bool) TestsHalf(Half value) =>
        (Half.IsNaN(value), Half.IsFinite(value), Half.IsInfinity(value), Half.IsPositiveInfinity(value), Half.IsNegativeInfinity(value));

    public static (bool, bool, bool, bool) IntegersHalf(Half value) =>
        (Half.IsInteger(value), Half.IsEvenInteger(value), Half.IsOddInteger(value), Half.IsRealNumber(value));

    public static Half HalfConstants(int index) => index switch { 0 => Half.MaxValue, 1 => Half.MinValue, 2 => Half.Epsilon, 3 => Half.NaN, 4 => Half.PositiveInfinity, 5 => Half.NegativeInfinity, 6 => Half.One, 7 => Half.NegativeOne, _ => Half.Zero };
}
