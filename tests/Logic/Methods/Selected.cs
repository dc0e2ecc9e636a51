using ModelSync;

namespace Logic.Methods;

/// <summary>Aggregates over what a function selects, and orders of texts from the last to the first.</summary>
[Shared]
public static class Selected
{
    public static List<string> Descending(List<string> texts) => texts.OrderByDescending(x => x, StringComparer.Ordinal).ToList();

    public static List<string> SecondDescending(List<string> texts) => texts.OrderBy(x => x.Length).ThenByDescending(x => x, StringComparer.Ordinal).ToList();

    public static List<string> Order(List<string> texts) => texts.OrderDescending(StringComparer.Ordinal).ToList();

    public static Guid FirstGuid(List<Guid> items) => items.Min(x => x);

    public static int? SumInt(List<int?> items) => items.Sum(x => x / 8);

    public static double? AverageInt(List<int?> items) => items.Average(x => x);

    public static int? MinInt(List<int?> items) => items.Min(x => x);

    public static int? MaxInt(List<int?> items) => items.Max(x => x);

    public static long? SumLong(List<long?> items) => items.Sum(x => x / 8);

    public static double AverageLong(List<long> items) => items.Average(x => x / 8);

    public static double? AverageLongOrNull(List<long?> items) => items.Average(x => x / 8);

    public static long MinLong(List<long> items) => items.Min(x => x);

    public static long? MinLongOrNull(List<long?> items) => items.Min(x => x);

    public static long MaxLong(List<long> items) => items.Max(x => x);

    public static long? MaxLongOrNull(List<long?> items) => items.Max(x => x);

    public static double SumDouble(List<double> items) => items.Sum(x => x);

    public static double? SumDoubleOrNull(List<double?> items) => items.Sum(x => x);

    public static double AverageDouble(List<double> items) => items.Average(x => x);

    public static double? AverageDoubleOrNull(List<double?> items) => items.Average(x => x);

    public static double MinDouble(List<double> items) => items.Min(x => x);

    public static double? MinDoubleOrNull(List<double?> items) => items.Min(x => x);

    public static double MaxDouble(List<double> items) => items.Max(x => x);

    public static double? MaxDoubleOrNull(List<double?> items) => items.Max(x => x);

    public static float SumFloat(List<float> items) => items.Sum(x => x);

    public static float? SumFloatOrNull(List<float?> items) => items.Sum(x => x);

    public static float AverageFloat(List<float> items) => items.Average(x => x);

    public static float? AverageFloatOrNull(List<float?> items) => items.Average(x => x);

    public static float MinFloat(List<float> items) => items.Min(x => x);

    public static float? MinFloatOrNull(List<float?> items) => items.Min(x => x);

    public static float MaxFloat(List<float> items) => items.Max(x => x);

    public static float? MaxFloatOrNull(List<float?> items) => items.Max(x => x);

    public static decimal? SumDecimal(List<decimal?> items) => items.Sum(x => x / 8);

    public static decimal? MinDecimal(List<decimal?> items) => items.Min(x => x);

    public static decimal? MaxDecimal(List<decimal?> items) => items.Max(x => x);

    public static KeyValuePair<string, int> Pair(string key, int value) => new(key, value);
}
