using ModelSync;

namespace Logic.Methods;

/// <summary>Operators of LINQ that give sequences, also where a function faults and not all is evaluated.</summary>
[Shared]
public static class Linq
{
    public static List<int> Where(List<int> items) => items.Where(x => x % 2 == 0).ToList();

    public static int[] WhereIndexed(List<int> items) => items.Where((x, i) => i > 0 && x > i).ToArray();

    public static List<int> Select(List<int> items) => items.Select(x => 100 / x).ToList();

    public static List<int> SelectIndexed(IEnumerable<int> items) => items.Select((x, i) => x - i).ToList();

    public static IEnumerable<int> Deferred(List<int> items) => items.Where(x => x > 0).Select(x => x + 1);

    public static List<int> SelectMany(List<List<int>> items) => items.SelectMany(x => x).ToList();

    public static List<int> SelectManyIndexed(List<List<int>> items) => items.SelectMany((x, i) => x.Select(y => y + i)).ToList();

    public static List<(int, int)> SelectManyPairs(List<int> first, List<int> second) => first.SelectMany(x => second.Where(y => y > x), (x, y) => (x, y)).ToList();

    public static List<int> Query(List<Order> orders) => (from order in orders from line in order.Lines where line.Quantity > 0 orderby line.Quantity descending select line.Quantity).ToList();

    public static List<(int Index, string Item)> Index(List<string> items) => items.Index().ToList();

    public static List<int> Zip(List<int> first, List<int> second) => first.Zip(second, (a, b) => a / b).ToList();

    public static List<(int First, string Second)> ZipPairs(List<int> first, List<string> second) => first.Zip(second).ToList();

    public static List<int> Skip(List<int> items, int count) => items.Skip(count % 5).ToList();

    public static List<int> Take(List<int> items, int count) => items.Take(count % 5).ToList();

    public static List<int> SkipTake(List<int> items) => items.Select(x => 100 / x).Skip(1).Take(2).ToList();

    public static List<int> SkipLast(List<int> items, int count) => items.SkipLast(count % 5).ToList();

    public static List<int> TakeLast(List<int> items, int count) => items.TakeLast(count % 5).ToList();

    public static List<int> SkipWhile(List<int> items) => items.SkipWhile(x => 100 / x > 3).ToList();

    public static List<int> SkipWhileIndexed(List<int> items) => items.SkipWhile((x, i) => x > i).ToList();

    public static List<int> TakeWhile(List<int> items) => items.TakeWhile(x => x != 0).ToList();

    public static List<int> TakeWhileIndexed(List<int> items) => items.TakeWhile((x, i) => i < 2 || x > 0).ToList();

    public static List<int[]> Chunk(List<int> items, int size) => items.Chunk(size % 4).ToList();

    public static List<int> Concat(List<int> first, int[] second) => first.Concat(second).ToList();

    public static List<string> Append(List<string> items, string item) => items.Append(item).Prepend("first").ToList();

    public static List<int> Reverse(List<int> items) => items.Where(x => x > 0).Reverse().ToList();

    public static List<int> ReverseArray(int[] items) => items.Reverse().ToList();

    public static List<decimal> DefaultIfEmpty(List<decimal> items) => items.DefaultIfEmpty().ToList();

    public static List<int> ItemIfEmpty(List<int> items) => items.Where(x => x > 100).DefaultIfEmpty(-1).ToList();

    public static List<Guid> DefaultGuid(List<Guid> items) => items.Take(1).DefaultIfEmpty().ToList();

    public static List<int> Distinct(List<int> items) => items.Select(x => x % 4).Distinct().ToList();

    public static List<decimal> DistinctDecimals(List<decimal> items) => items.Concat(items.Select(x => x + 0.00m)).Distinct().ToList();

    public static List<double> DistinctDoubles(List<double> items) => items.Append(Quotient(0, 0)).Append(-0.0).Append(0.0).Append(Quotient(0, 0)).Distinct().ToList();

    public static List<string?> DistinctTexts(List<string?> items) => items.Append(null).Concat(items).Append("a").Distinct().ToList();

    public static List<string> DistinctOrdinal(List<string> items) => items.Concat(items).Distinct(StringComparer.Ordinal).ToList();

    public static List<string> DistinctBy(List<string> items) => items.DistinctBy(x => x.Length).ToList();

    public static List<(int, string)> DistinctTuples(List<(int, string)> items) => items.Concat(items).Distinct().ToList();

    public static List<Line> DistinctRecords(List<Line> items) => items.Concat(items.Select(x => x with { Price = x.Price * 1.0m })).Distinct().ToList();

    public static List<Level> DistinctEnums(List<Level> items) => items.Distinct().ToList();

    public static List<DateTimeOffset> DistinctInstants(List<DateTimeOffset> items) => items.Concat(items).Distinct().ToList();

    public static List<int> Union(List<int> first, List<int> second) => first.Union(second).ToList();

    public static List<int> UnionBy(List<int> first, List<int> second) => first.UnionBy(second, x => x % 3).ToList();

    public static List<int> Except(List<int> first, List<int> second) => first.Select(x => x % 5).Except(second.Select(x => x % 3)).ToList();

    public static List<int> ExceptBy(List<int> first, List<int> second) => first.ExceptBy(second, x => x / 2).ToList();

    public static List<decimal> Intersect(List<decimal> first, List<decimal> second) => first.Concat(second).Intersect(second.Append(1.00m)).ToList();

    public static List<int> IntersectBy(List<int> first, List<int> second) => first.IntersectBy(second.Select(x => x % 3), x => x % 3).ToList();

    public static List<int> OrderBy(List<int> items) => items.OrderBy(x => x % 3).ToList();

    public static List<int> OrderByDescending(List<int> items) => items.OrderByDescending(x => x % 3).ThenBy(x => x).ToList();

    public static List<Line> ThenBy(List<Line> items) => items.OrderBy(x => x.Quantity % 2).ThenByDescending(x => x.Price).ThenBy(x => x.Weight).ToList();

    public static List<string> OrderOrdinal(List<string> items) => items.OrderBy(x => x, StringComparer.Ordinal).ToList();

    public static List<string> OrderTexts(List<string> items) => items.OrderByDescending(x => x.Length).ThenBy(x => x, StringComparer.Ordinal).ToList();

    public static List<string?> OrderNullTexts(List<string?> items) => items.Append(null).Order(StringComparer.Ordinal).ToList();

    public static List<double> OrderDoubles(List<double> items) => items.Append(Quotient(0, 0)).Order().ToList();

    public static List<decimal> OrderDecimals(List<decimal> items) => items.Concat(items.Select(x => x + 0.0m)).OrderDescending().ToList();

    public static List<int?> OrderNullable(List<int?> items) => items.OrderBy(x => x).ToList();

    public static List<(int, decimal)> OrderTuples(List<(int, decimal)> items) => items.Concat(items).OrderBy(x => (x.Item1 % 2, x.Item2)).ToList();

    public static List<bool> OrderBools(List<bool> items) => items.OrderBy(x => x).ToList();

    public static List<Guid> OrderGuids(List<Guid> items) => items.Order().ToList();

    public static List<DateOnly> OrderDates(List<DateOnly> items) => items.OrderByDescending(x => x).ToList();

    public static List<TimeSpan> OrderDurations(List<TimeSpan> items) => items.Order().ToList();

    public static List<Level> OrderEnums(List<Level> items) => items.Order().ToList();

    public static List<char> OrderChars(List<char> items) => items.Order().ToList();

    public static List<long> OrderLongs(List<long> items) => items.OrderBy(x => -x).ToList();

    public static int OrderedFirst(List<int> items) => items.OrderBy(x => 100 / x).ThenBy(x => 10 / (x - 1)).First();

    public static int OrderedLast(List<int> items) => items.OrderByDescending(x => 100 / x).ThenBy(x => 10 / (x - 1)).Last();

    public static int OrderedCount(List<int> items) => items.OrderBy(x => 100 / x).Count();

    public static List<int> Range(int start, int count) => Enumerable.Range(start, count % 50).ToList();

    public static List<string> Repeat(string item, int count) => Enumerable.Repeat(item, count % 20).ToList();

    public static int RangeOverflow(int count) => Enumerable.Range(int.MaxValue - 3, count % 10).Last();

    public static List<int> Empty() => Enumerable.Empty<int>().Concat(Array.Empty<int>()).ToList();

    public static double Quotient(double first, double second) => first / second;

    public static int Letters(string text) => text.Where(c => c == 'a' || c == 'b').Count();

    public static bool AllSmall(string text) => text.All(c => c < 'z');

    public static int Reevaluated(List<int> items)
    {
        var minimum = 1;
        var query = items.Where(x => x > minimum);
        minimum = 10;
        return query.Count();
    }

    public static int Added(List<int> items)
    {
        var copy = items.ToList();
        var query = copy.Where(x => x > 0);
        copy.Add(5);
        return query.Sum(x => x % 10);
    }

    public static int Unused(List<int> items)
    {
        var query = items.Select(x => 1 / x);
        return items.Count > 3 ? query.Count() : -1;
    }

    /// <summary>What is skipped behind a filter is selected all the same.</summary>
    public static List<int> SkippedOfWhere(List<int> items) => items.Where(x => x > 0).Select(x => 100 / (x % 3)).Skip(1).ToList();

    public static List<int> TakenOfWhere(List<int> items) => items.Where(x => x > 0).Select(x => 100 / (x % 3)).Skip(1).Take(1).ToList();

    public static int CountedOfWhere(List<int> items) => items.Where(x => x > 0).Select(x => 100 / (x % 3)).Skip(1).Count();

    public static int SelectedOfWhere(int[] items)
    {
        var calls = 0;
        var rest = items.Where(x => x > 0).Select(x => { calls++; return x; }).Skip(2).ToList();
        return calls * 100 + rest.Count;
    }

    public static List<int> CopiedOfCondition(List<int> items)
    {
        var (some, i) = (new List<Func<int>>(), 0);
        while (i < items.Count && items[i] is var x)
        {
            var own = x;
            some.Add(() => own);
            i++;
        }

        return some.Select(f => f()).ToList();
    }
}
