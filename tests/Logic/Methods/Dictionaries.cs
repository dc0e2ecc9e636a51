using ModelSync;

namespace Logic.Methods;

/// <summary>Dictionaries by keys of every kind, and their order.</summary>
[Shared]
public static class Dictionaries
{
    public static Dictionary<string, int> Counted(List<string> items)
    {
        var counts = new Dictionary<string, int>();
        foreach (var item in items) counts[item] = counts.GetValueOrDefault(item) + 1;
        return counts;
    }

    public static List<string> TextOrder(List<int> items)
    {
        var seen = new Dictionary<string, int> { ["b"] = 1, ["10"] = 2, ["2"] = 3, [""] = 4 };
        if (items.Count > 2) seen.Remove("10");
        if (items.Count > 3) seen.Remove("b");
        seen.TryAdd("1", 5);
        seen["x"] = 6;
        seen["2"] = 7;
        return seen.Select(x => x.Key).ToList();
    }

    public static List<int> Removals(List<int> items)
    {
        var seen = new Dictionary<int, int>();
        foreach (var item in items)
        {
            if (item % 3 == 0) seen.Remove(item / 3 % 4);
            seen[item % 6] = item;
        }

        return seen.Keys.Concat(seen.Values).ToList();
    }

    public static int Get(Dictionary<string, int> items, string key) => items[key];

    public static int Some(Dictionary<string, int> items) => items.ContainsKey("a") ? items["a"] : items.Count;

    public static int GetOrDefault(Dictionary<int, int> items, int key) => items.GetValueOrDefault(key) + items.GetValueOrDefault(3, -1);

    public static int TryGet(Dictionary<string, int> items, string key)
    {
        if (items.TryGetValue(key, out var found)) return found;
        return items.TryGetValue("abc", out found) ? found : -1;
    }

    public static bool TryGetNothing(IReadOnlyDictionary<string, int> items) => items.TryGetValue("a", out _);

    public static Dictionary<int, string> Add(List<int> items)
    {
        var made = new Dictionary<int, string>();
        foreach (var item in items) made.Add(item % 20, "x");
        return made;
    }

    public static int Pairs(Dictionary<Guid, int> items) => items.Values.Sum(x => x % 100) + items.Keys.Count(k => k == Guid.Empty);

    public static bool ContainsValue(Dictionary<string, decimal> items) => items.ContainsValue(1.50m);

    public static int Decimals(List<decimal> items)
    {
        var seen = new Dictionary<decimal, int>();
        foreach (var item in items)
        {
            seen[item] = 1;
            seen[item + 0.000m] = 2;
        }

        return seen.Count + seen.Values.Sum();
    }

    public static List<decimal> DecimalKeys(List<decimal> items) => items.Concat(items.Select(x => x + 0.0m)).Distinct().ToDictionary(x => x, x => 1).Select(x => x.Key).ToList();

    public static int Tuples(List<(int, string)> items)
    {
        var seen = new Dictionary<(int, string), int>();
        foreach (var (number, text) in items.Concat(items)) seen[(number % 3, text)] = seen.TryGetValue((number % 3, text), out var count) ? count + 1 : 1;
        return seen.Count + seen.Values.Max();
    }

    public static int Records(List<Line> lines)
    {
        var seen = new Dictionary<Line, int>();
        foreach (var line in lines.Concat(lines)) seen[line] = line.Quantity;
        return seen.Count;
    }

    public static int Nullable(List<int?> items) => items.Distinct().Where(x => x != null).ToDictionary(x => x!.Value).Count;

    public static int Enums(List<Level> items)
    {
        var seen = new Dictionary<Level, int> { { Level.Low, 1 }, { Level.High, 2 } };
        foreach (var item in items) seen[item] = seen.GetValueOrDefault(item) + 1;
        return seen[Level.Low];
    }

    public static int Dates(List<DateOnly> items) => items.GroupBy(x => x).ToDictionary(g => g.Key, g => g.Count()).Count;

    public static Dictionary<string, int> ToDictionary(List<string> items) => items.ToDictionary(x => x, x => x.Length);

    public static Dictionary<int, int> ToMap(List<int> items) => items.ToDictionary(x => x % 50);

    public static int Foreach(Dictionary<string, int> items)
    {
        var total = 0;
        foreach (var (key, value) in items) total += key.Length + (value % 10);
        foreach (var pair in items) total += pair.Key.Length - (pair.Value % 10);
        return total;
    }

    public static int Linq(Dictionary<string, int> items) => items.Where(x => x.Key.Length > 1).OrderBy(x => x.Key, StringComparer.Ordinal).Select(x => x.Value).FirstOrDefault();

    public static int Copied(Dictionary<string, int> items)
    {
        var copy = new Dictionary<string, int>(items);
        copy["new"] = 1;
        copy.Remove("a");
        return copy.Count - items.Count;
    }

    public static int Cleared(Dictionary<int, int> items)
    {
        var copy = new Dictionary<int, int>(items);
        copy.Clear();
        copy[1] = 2;
        return copy.Count;
    }

    public static int Keys(Dictionary<string, int> items) => items.Keys.Count + items.Values.Count + (items.Keys.Contains("a") ? 100 : 0);

    public static int Ordinal(List<string> items)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in items) seen[item] = 1;
        return seen.Count;
    }

    public static bool NullKey(Dictionary<string, int> items, string? key) => items.ContainsKey(key!);

    public static Dictionary<string, List<int>> Lists(List<int> items)
    {
        var groups = new Dictionary<string, List<int>>();
        foreach (var item in items)
        {
            var key = item % 2 == 0 ? "even" : "odd";
            if (!groups.TryGetValue(key, out var list)) groups[key] = list = [];
            list.Add(item);
        }

        return groups;
    }

    public static int ReadOnly(IReadOnlyDictionary<string, int> items, IDictionary<int, int> others) => items.Count + others.Count + items.Keys.Count() + others.Values.Count;

    public static string Views(Dictionary<string, int> items, List<string> names)
    {
        var own = new Dictionary<string, int>(items);
        own["10"] = 1;
        own["2"] = 2;
        foreach (var name in names) own[name] = own.Keys.Count() + own.Values.Max();
        return string.Join(",", own.Keys) + string.Join(",", own.Values) + string.Join(",", ((IReadOnlyDictionary<string, int>)own).Keys.Order(StringComparer.Ordinal));
    }
}
