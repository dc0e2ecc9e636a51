using ModelSync;

namespace Logic.Methods;

/// <summary>Groups, joins and lookups.</summary>
[Shared]
public static class Groups
{
    public static List<(int Key, int Count)> GroupBy(List<int> items) => items.GroupBy(x => x % 3).Select(g => (g.Key, g.Count())).ToList();

    public static List<decimal> GroupByDecimal(List<decimal> items) => items.Concat(items.Select(x => x + 0.0m)).GroupBy(x => x).Select(g => g.Key).ToList();

    public static List<int> GroupByText(List<string> items) => items.GroupBy(x => x).Select(g => g.Sum(x => x.Length)).ToList();

    public static List<string?> GroupByNullable(List<string?> items) => items.GroupBy(x => x).Select(g => g.Key).ToList();

    public static List<int> GroupByTuple(List<(int, string)> items) => items.Concat(items).GroupBy(x => (x.Item1 % 2, x.Item2)).Select(g => g.Count()).ToList();

    public static List<int> GroupByAnonymous(List<Line> lines) => lines.GroupBy(x => new { x.Name, Odd = x.Quantity % 2 }).Select(g => g.Key.Odd + g.Count()).ToList();

    public static List<int> GroupByRecord(List<Line> lines) => lines.Concat(lines).GroupBy(x => x).Select(g => g.Count()).ToList();

    public static List<int> GroupElements(List<int> items) => items.GroupBy(x => x % 2, x => 100 / x).Select(g => g.Last(x => 10 / (x - 1) >= 0)).ToList();

    public static List<int> GroupResults(List<int> items) => items.GroupBy(x => x % 4, (key, group) => key + group.Count()).ToList();

    public static List<int> GroupElementResults(List<int> items) => items.GroupBy(x => x % 4, x => x + 1, (key, group) => key + group.First()).ToList();

    public static List<int> OrderedGroups(List<Line> lines) => lines.GroupBy(x => x.Name).OrderByDescending(g => g.Sum(x => x.Price)).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Count()).ToList();

    public static List<(Level Level, decimal Total)> Totals(List<Order> orders) =>
        orders.GroupBy(o => o.Level).Select(g => (g.Key, g.SelectMany(o => o.Lines).Where(l => l.Quantity > 0).Sum(l => l.Price))).ToList();

    public static int GroupLoop(List<int> items)
    {
        var total = 0;
        foreach (var group in items.GroupBy(x => x % 3))
            foreach (var item in group)
                total += item % 10 * group.Key;
        return total;
    }

    public static List<int> Lookup(List<int> items, int key)
    {
        var lookup = items.ToLookup(x => x % 3);
        return lookup[key % 4].Concat(lookup[1]).Append(lookup.Count).ToList();
    }

    public static int LookupElements(List<string> items)
    {
        var lookup = items.ToLookup(x => x.Length, x => x + "!");
        return lookup.Contains(3) ? lookup[3].First().Length : lookup.Select(g => g.Key + g.Count()).Sum();
    }

    public static List<(int, int)> Join(List<int> first, List<int> second) => first.Join(second, x => x % 3, y => y % 3, (x, y) => (x, y)).ToList();

    public static List<string> JoinTexts(List<string?> first, List<string?> second) => first.Join(second, x => x, y => y, (x, y) => x + y).ToList();

    public static List<int> GroupJoin(List<int> first, List<int> second) => first.GroupJoin(second, x => x % 3, y => y % 3, (x, ys) => (x % 10) + ys.Count()).ToList();

    public static List<int> QueryJoin(List<int> first, List<int> second) => (from x in first join y in second on x % 4 equals y % 4 into ys let count = ys.Count() where count > 0 select count).ToList();

    public static List<KeyValuePair<int, int>> CountBy(List<int> items) => items.CountBy(x => x % 3).ToList();

    public static List<KeyValuePair<string, int>> AggregateBy(List<string> items) => items.AggregateBy(x => x, 0, (total, x) => total + x.Length).ToList();

    public static List<string> Projected(List<Line> lines) =>
        lines.Select(l => new { l.Name, Total = l.Quantity % 100 * 2 }).Where(l => l.Total > 10).OrderBy(l => l.Total).Select(l => l.Name).ToList();

    /// <summary>How many groups there are asks for no result.</summary>
    public static string CountedResults(List<int> items)
    {
        var steps = "";
        var results = items.GroupBy(item => item & 1, item => { steps += "e"; return item; }, (key, group) => { steps += "r"; return group.Sum(item => (long)item); });
        return $"{results.Count()} {steps} {results.Take(1).Count()} {steps}";
    }
}
