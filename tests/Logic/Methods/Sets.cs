using ModelSync;

namespace Logic.Methods;

/// <summary>Sets of values of every kind, and their order.</summary>
[Shared]
public static class Sets
{
    public static List<int> Add(List<int> items)
    {
        var set = new HashSet<int>();
        var repeated = new List<int>();
        foreach (var item in items.Concat(items)) if (!set.Add(item % 10)) repeated.Add(item);
        return repeated;
    }

    public static List<int> Order(List<int> items)
    {
        var set = new HashSet<int> { 5, 6, 7 };
        foreach (var item in items)
        {
            if (item % 2 == 0) set.Remove(item % 7);
            else set.Add(item % 9);
        }

        return set.ToList();
    }

    public static int Ordinal(List<string> items) => new HashSet<string>(items, StringComparer.Ordinal).Count;

    public static HashSet<string> ToSet(List<string> items) => items.ToHashSet();

    public static bool Contains(HashSet<string> items, string item) => items.Contains(item) || items.Count > 3;

    public static int Decimals(List<decimal> items)
    {
        var set = new HashSet<decimal>(items.Concat(items.Select(x => x + 0.00m)));
        return set.Count;
    }

    public static List<double> Doubles(List<double> items)
    {
        HashSet<double> set = [Methods.Linq.Quotient(0, 0), -0.0, .. items, 0.0, Methods.Linq.Quotient(0, 0)];
        return set.ToList();
    }

    public static int Tuples(List<(int, decimal)> items) => items.Concat(items.Select(x => (x.Item1, x.Item2 + 0.0m))).ToHashSet().Count;

    public static int Records(List<Line> items)
    {
        var set = items.ToHashSet();
        return set.Count(x => set.Contains(x with { }));
    }

    public static List<int> UnionWith(List<int> first, List<int> second)
    {
        var set = first.ToHashSet();
        set.UnionWith(second);
        set.ExceptWith(second.Where(x => x % 2 == 0));
        set.UnionWith([100, 200, 300]);
        return set.ToList();
    }

    public static List<int> IntersectWith(List<int> first, List<int> second)
    {
        var set = first.Select(x => x % 5).ToHashSet();
        set.IntersectWith(second.Select(x => x % 5));
        set.Add(50);
        set.Add(51);
        return set.ToList();
    }

    public static int RemoveWhere(List<int> items)
    {
        var set = items.ToHashSet();
        return set.RemoveWhere(x => x > 0) * 100 + set.Count;
    }

    public static bool SetEquals(HashSet<int> first, List<int> second) => first.SetEquals(second) || first.SetEquals(first.Concat(second).Where(x => first.Contains(x)));

    public static int Relations(List<int> first, List<int> second)
    {
        var set = first.Select(x => x % 3).ToHashSet();
        var others = second.Select(x => x % 3).ToList();
        return (set.IsSubsetOf(others) ? 1 : 0) + (set.IsProperSubsetOf(others) ? 2 : 0) + (set.IsSupersetOf(others) ? 4 : 0) + (set.IsProperSupersetOf(others) ? 8 : 0) + (set.Overlaps(others) ? 16 : 0);
    }

    public static int Foreach(HashSet<int> items)
    {
        var total = 0;
        foreach (var item in items) total += item % 10;
        return total;
    }

    public static List<int> Cleared(List<int> items)
    {
        var set = items.ToHashSet();
        set.Remove(0);
        set.Clear();
        set.Add(2);
        set.Add(1);
        return set.ToList();
    }

    public static int Linq(HashSet<string> items) => items.Where(x => x.Length > 1).Sum(x => x.Length);

    public static int Instants(List<DateTimeOffset> items) => items.Concat(items).ToHashSet().Count;

    public static int ReadOnly(IReadOnlySet<int> items, ISet<string> others) => items.Count + others.Count + (items.Contains(3) ? 10 : 0);

    public static int Nulls(List<int?> items) => items.Append(null).ToHashSet().Count;

    /// <summary>What was given is in the order in which it travels, what was made in that of adding.</summary>
    public static string Orders(HashSet<string> given, List<int> items, Dictionary<int, string> named)
    {
        var made = items.ToHashSet();
        var counted = new Dictionary<int, int>();
        foreach (var item in items) counted[item % 100] = item;
        return string.Join(",", given.Select(text => text.Length)) + given.FirstOrDefault() + string.Join(",", made) + string.Join(",", named.Keys) + string.Join(",", counted.Keys);
    }

    /// <summary>What takes a list takes the elements of a set.</summary>
    public static string Joined(HashSet<string> items, HashSet<char> units)
    {
        IReadOnlyCollection<string> read = items;
        return string.Join(",", items) + string.Join('-', items) + string.Concat(items) + string.Join(";", read) + string.Concat(units) + Several(items);
    }

    public static string Several(IReadOnlyCollection<string> items) => string.Join("+", items) + items.Count;

    public static IEnumerable<string> Given(HashSet<string> items) => items;

    public static IReadOnlyCollection<string> Kept(HashSet<string> items)
    {
        IReadOnlyCollection<string> read = items;
        return read;
    }
}
