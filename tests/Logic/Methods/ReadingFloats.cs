using System.Globalization;
using ModelSync;

namespace Logic.Methods;

/// <summary>Floating point numbers that are read from texts.</summary>
[Shared]
public static class ReadingFloats
{
    public static double OwnDouble(double value, string rest) => double.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static double MaybeDouble(string? text) => double.TryParse(text, out var value) ? value : (double)7;

    public static bool IsDouble(string? text) => double.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static double LeftDouble(double before, string text)
    {
        var value = before;
        var isRead = double.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static double NumberDouble(double value, string rest) => double.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static double FloatDouble(double value, int exponent) =>
        double.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static double MoneyDouble(double value) => double.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static double LooseDouble(string text) => double.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static float OwnFloat(float value, string rest) => float.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static float MaybeFloat(string? text) => float.TryParse(text, out var value) ? value : (float)7;

    public static bool IsFloat(string? text) => float.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static float LeftFloat(float before, string text)
    {
        var value = before;
        var isRead = float.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static float NumberFloat(float value, string rest) => float.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static float FloatFloat(float value, int exponent) =>
        float.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static float MoneyFloat(float value) => float.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static float LooseFloat(string text) => float.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);

    public static Half OwnHalf(Half value, string rest) => Half.Parse(value.ToString(CultureInfo.InvariantCulture) + rest);

    public static Half MaybeHalf(string? text) => Half.TryParse(text, out var value) ? value : (Half)7;

    public static bool IsHalf(string? text) => Half.TryParse(text, CultureInfo.InvariantCulture, out _);

    public static Half LeftHalf(Half before, string text)
    {
        var value = before;
        var isRead = Half.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
        return isRead ? value : before;
    }

    public static Half NumberHalf(Half value, string rest) => Half.Parse(value.ToString("N2", CultureInfo.InvariantCulture) + rest, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static Half FloatHalf(Half value, int exponent) =>
        Half.Parse(value.ToString(CultureInfo.InvariantCulture) + "e" + (exponent % 30).ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);

    public static Half MoneyHalf(Half value) => Half.Parse(value.ToString("C0", CultureInfo.InvariantCulture), NumberStyles.Currency, CultureInfo.InvariantCulture);

    public static Half LooseHalf(string text) => Half.Parse(text, NumberStyles.Any, CultureInfo.InvariantCulture);
}
