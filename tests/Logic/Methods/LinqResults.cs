using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of LINQ that give one value.</summary>
[Shared]
public static class LinqResults
{
    public static bool Any(List<int> items) => items.Select(x => 1 / x).Any();

    public static bool AnyWhere(List<int> items) => items.Any(x => 100 / x > 5);

    public static bool All(List<int> items) => items.All(x => 100 / x > 5);

    public static int Count(List<int> items) => items.Where(x => 100 / x > 0).Count();

    public static int CountWhere(List<int> items) => items.Count(x => x > 3);

    public static long LongCount(List<int> items) => items.LongCount() + items.LongCount(x => x > 0);

    public static bool Contains(List<int> items, int item) => items.Contains(item) || items.Where(x => x > 1).Contains(3);

    public static bool ContainsDecimal(List<decimal> items) => items.Contains(1.50m);

    public static bool ContainsDouble(IEnumerable<double> items) => items.Contains(Linq.Quotient(0, 0));

    public static bool ContainsRecord(List<Line> items) => items.Contains(new Line("a", 1, 1.0m, 0));

    public static bool ContainsOrdinal(List<string> items) => items.Contains("A", StringComparer.Ordinal);

    public static bool SequenceEqual(List<int> first, List<int> second) => first.Select(x => x % 2).SequenceEqual(second.Select(x => x % 2));

    public static bool SequenceEqualDecimals(List<decimal> items) => items.SequenceEqual(items.Select(x => x + 0.000m));

    public static int First(List<int> items) => items.Select(x => 100 / x).First();

    public static int FirstWhere(List<int> items) => items.First(x => 100 / x > 5);

    public static decimal FirstOrDefault(List<decimal> items) => items.FirstOrDefault();

    public static string? FirstOrNull(List<string> items) => items.FirstOrDefault(x => x.Length > 2);

    public static int FirstNameLength(List<Line> items) => items.FirstOrDefault(x => x.Quantity > 10)?.Name.Length ?? -1;

    public static string FirstNameOr(List<Line> items) => items.Select(x => x.Name).FirstOrDefault(x => x.Length > 3) ?? "none";

    public static int FirstOr(List<int> items) => items.FirstOrDefault(-1) + items.FirstOrDefault(x => x > 5, -2);

    public static int Last(List<int> items) => items.Select(x => 100 / x).Last();

    public static int LastWhere(List<int> items) => items.Last(x => 100 / x > 2);

    public static Guid LastOrDefault(List<Guid> items) => items.LastOrDefault();

    public static int LastOr(List<int> items) => items.LastOrDefault(-1) + items.LastOrDefault(x => x > 5) + items.LastOrDefault(x => x < 5, -2);

    public static int Single(List<int> items) => items.Where(x => x > 10).Single();

    public static int SingleWhere(List<int> items) => items.Single(x => x < 0);

    public static DateOnly SingleOrDefault(List<DateOnly> items) => items.SingleOrDefault();

    public static int SingleOr(List<int> items) => items.SingleOrDefault(x => x > 20) + items.SingleOrDefault(x => x < -20, 7);

    public static bool SingleOrDefaultBool(List<bool> items) => items.SingleOrDefault();

    public static int ElementAt(List<int> items, int index) => items.Select(x => 100 / x).ElementAt(index % 4);

    public static long ElementAtOrDefault(List<long> items, int index) => items.ElementAtOrDefault(index % 4);

    public static char DefaultChar(List<char> items) => items.ElementAtOrDefault(3);

    public static TimeSpan DefaultDuration(List<TimeSpan> items) => items.FirstOrDefault();

    public static Level DefaultLevel(List<Level> items) => items.Skip(4).FirstOrDefault();

    public static (int, string?) DefaultTuple(List<(int, string?)> items) => items.Skip(3).FirstOrDefault();

    public static int? DefaultNullable(List<int?> items) => items.Skip(2).FirstOrDefault();

    public static int Aggregate(List<int> items) => items.Aggregate((a, b) => a - (b % 7));

    public static string AggregateFrom(List<string> items) => items.Aggregate("", (a, b) => a + b);

    public static int AggregateTo(List<int> items) => items.Aggregate(1, (a, b) => a * (b % 3), a => a + 1);

    public static int SumInt(List<int> items) => items.Sum();

    public static int SumIntOf(List<string> items) => items.Sum(x => x.Length);

    public static int? SumNullable(List<int?> items) => items.Sum();

    public static long SumLong(List<long> items) => items.Sum();

    public static long SumLongOf(List<int> items) => items.Sum(x => (long)x);

    public static double SumDouble(List<double> items) => items.Sum();

    public static float SumFloat(List<float> items) => items.Sum();

    public static decimal SumDecimal(List<decimal> items) => items.Sum();

    public static decimal SumPrices(List<Line> lines) => lines.Sum(x => x.Price);

    public static decimal? SumNullableDecimal(List<decimal?> items) => items.Sum();

    public static double AverageInt(List<int> items) => items.Average();

    public static double AverageLong(List<long> items) => items.Average();

    public static double AverageDouble(List<double> items) => items.Average();

    public static float AverageFloat(List<float> items) => items.Average();

    public static decimal AverageDecimal(List<decimal> items) => items.Average();

    public static double? AverageNullable(List<int?> items) => items.Average();

    public static decimal AverageOf(List<Line> lines) => lines.Average(x => x.Price);

    public static decimal? AverageOfNullable(List<decimal?> items) => items.Average(x => x);

    public static int MinInt(List<int> items) => items.Min();

    public static int MaxIntOf(List<int> items) => items.Max(x => x % 10);

    public static long MinLong(List<long> items) => items.Min();

    public static double MinDouble(List<double> items) => items.Min();

    public static double MaxDouble(List<double> items) => items.Max();

    public static float MaxFloat(List<float> items) => items.Max();

    public static double? MinNullableDouble(List<double?> items) => items.Min();

    public static double? MaxNullableDouble(List<double?> items) => items.Max();

    public static decimal MinDecimal(List<decimal> items) => items.Concat(items.Select(x => x + 0.0m)).Min();

    public static decimal MaxDecimal(List<decimal> items) => items.Concat(items.Select(x => x + 0.0m)).Max();

    public static int? MaxNullable(List<int?> items) => items.Max();

    public static DateTimeOffset MinInstant(List<DateTimeOffset> items) => items.Min();

    public static DateOnly? MaxDate(List<DateOnly?> items) => items.Max();

    public static Guid MaxGuid(List<Guid> items) => items.Max();

    public static TimeSpan MaxOf(List<TimeSpan> items) => items.Max(x => x);

    public static Line? MinBy(List<Line> lines) => lines.MinBy(x => x.Price);

    public static int MaxBy(List<int> items) => items.MaxBy(x => x % 5);

    public static int? MinByNullable(List<int?> items) => items.MinBy(x => x);
}
