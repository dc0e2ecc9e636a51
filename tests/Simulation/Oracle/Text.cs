using System.Globalization;

namespace Simulation.Oracle;

/// <summary>One text for each value, whatever way it came.</summary>
internal static class Text
{
    public const string Null = "null";

    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Without trailing zeros: 1.0 and 1.00 are one value.</summary>
    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    public static string Of(string value) => $"'{value}'";

    public static string Of(Guid value) => value.ToString("D");

    public static string Of(DateTime utc) => utc.Ticks.ToString(CultureInfo.InvariantCulture);

    public static string Of(string[] names, int value) => names[value];
}
