using System.Globalization;
using ModelSync;

namespace Logic.Methods;

/// <summary>Texts of <c>decimal</c> under the invariant culture.</summary>
[Shared]
public static class DecimalTexts
{
    public static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Fixed(decimal value) => value.ToString("F2", CultureInfo.InvariantCulture);

    public static string FixedWhole(decimal value) => value.ToString("F0", CultureInfo.InvariantCulture);

    public static string FixedDefault(decimal value) => value.ToString("F", CultureInfo.InvariantCulture);

    public static string FixedLong(decimal value) => value.ToString("F30", CultureInfo.InvariantCulture);

    public static string Grouped(decimal value) => value.ToString("N2", CultureInfo.InvariantCulture);

    public static string GroupedWhole(decimal value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Percent(decimal value) => value.ToString("P1", CultureInfo.InvariantCulture);

    public static string General(decimal value) => value.ToString("G", CultureInfo.InvariantCulture);

    public static string TwoPlaces(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    public static string UpToTwoPlaces(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Thousands(decimal value) => value.ToString("#,##0.00", CultureInfo.InvariantCulture);

    public static string Padded(decimal value) => value.ToString("0000.0#", CultureInfo.InvariantCulture);

    public static string Hidden(decimal value) => value.ToString("#.##", CultureInfo.InvariantCulture);

    public static decimal Parsed(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    public static decimal ParsedNumber(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static decimal ParsedFloat(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    public static decimal Reparsed(decimal value) => decimal.Parse(value.ToString("N3", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    public static decimal TryParsed(string? text)
    {
        if (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return number;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) ? number : number - 1m;
    }

    public static bool IsDecimal(string text) => decimal.TryParse(text, CultureInfo.InvariantCulture, out _);
}
