using ModelSync;

namespace Logic.Methods;

/// <summary>Members of lists and arrays.</summary>
[Shared]
public static class Lists
{
    public static List<int> Add(List<int> items)
    {
        var copy = new List<int>(items) { 1 };
        copy.Add(2);
        copy.AddRange(items);
        copy.AddRange(copy);
        return copy;
    }

    public static List<int> Insert(List<int> items, int index)
    {
        var copy = items.ToList();
        copy.Insert(index % 4, -1);
        copy.InsertRange(1, items.Where(x => x > 0));
        return copy;
    }

    public static (bool, List<decimal>) Remove(List<decimal> items)
    {
        var copy = items.ToList();
        copy.Add(1.50m);
        var removed = copy.Remove(1.5m);
        return (removed, copy);
    }

    public static List<int> RemoveAt(List<int> items, int index)
    {
        var copy = items.ToList();
        copy.RemoveAt(index % 4);
        return copy;
    }

    public static List<int> RemoveRange(List<int> items, int index, int count)
    {
        var copy = items.ToList();
        copy.RemoveRange(index % 4, count % 4);
        return copy;
    }

    public static (int, List<int>) RemoveAll(List<int> items)
    {
        var copy = items.ToList();
        var removed = copy.RemoveAll(x => x % 2 == 0);
        return (removed, copy);
    }

    public static int Clear(List<int> items)
    {
        var copy = items.ToList();
        copy.Clear();
        return copy.Count;
    }

    public static bool Contains(List<Line> items) => items.Count > 1 && items.Contains(items[1] with { });

    public static int IndexOf(List<string> items) => items.IndexOf("abc") + (items.LastIndexOf("a") * 10);

    public static int IndexOfDouble(List<double> items) => items.IndexOf(Linq.Quotient(0, 0));

    public static int Item(List<int> items, int index) => items[index % 4];

    public static List<int> SetItem(List<int> items, int index)
    {
        var copy = items.ToList();
        copy[index % 4] = 7;
        copy[0] += 3;
        return copy;
    }

    public static int ArrayItem(int[] items, int index) => items[index % 4];

    public static int[] SetArrayItem(int index)
    {
        var array = new int[3];
        array[index % 4] = 7;
        array[0]++;
        return array;
    }

    public static decimal[] NewArray(int length) => new decimal[length % 5];

    public static List<int> Sort(List<int> items)
    {
        var copy = items.Concat(items).ToList();
        copy.Sort();
        return copy;
    }

    public static List<decimal> SortDecimals(List<decimal> items)
    {
        var copy = items.Concat(items.Select(x => x + 0.0m)).Concat(items.Select(x => x + 0.00m)).Concat(items).ToList();
        copy.Sort();
        return copy;
    }

    public static List<double> SortDoubles(List<double> items)
    {
        var copy = items.Append(Linq.Quotient(0, 0)).Append(-0.0).Append(0.0).ToList();
        copy.Sort();
        return copy;
    }

    public static List<int> SortBy(List<int> items)
    {
        var copy = items.Concat(items.Select(x => x + 1)).Concat(items.Select(x => x + 2)).Concat(items.Select(x => x + 3)).ToList();
        copy.Sort((a, b) => (a % 3) - (b % 3));
        return copy;
    }

    public static List<int> SortFault(List<int> items)
    {
        var copy = items.ToList();
        copy.Sort((a, b) => (100 / a) - (100 / b));
        return copy;
    }

    public static List<string> SortOrdinal(List<string> items)
    {
        var copy = items.ToList();
        copy.Sort(StringComparer.Ordinal);
        return copy;
    }

    public static int Find(List<int> items) => items.Find(x => x > 5) + items.FindLast(x => x < 5) + items.FindIndex(x => 100 / x == 1) + items.FindLastIndex(x => x > 1);

    public static string? FindText(List<string> items) => items.Find(x => x.Length == 3);

    public static List<int> FindAll(List<int> items) => items.FindAll(x => x > 0);

    public static bool Exists(List<int> items) => items.Exists(x => 100 / x > 90) || items.TrueForAll(x => x > 0);

    public static List<string> ConvertAll(List<Line> lines) => lines.ConvertAll(x => x.Name);

    public static int ForEach(List<int> items)
    {
        var total = 0;
        items.ForEach(x => total += x % 10);
        return total;
    }

    public static List<int> Reverse(List<int> items)
    {
        var copy = items.ToList();
        copy.Reverse();
        copy.Reverse(0, 2);
        return copy;
    }

    public static List<int> GetRange(List<int> items, int index, int count) => items.GetRange(index % 4, count % 4);

    public static int BinarySearch(List<int> items, int item) => items.Order().ToList().BinarySearch(item);

    public static int[] ToArray(List<int> items) => items.ToArray();

    public static int FromEnd(List<int> items, int[] array, int distance) => items[^1] + array[^(distance % 4)];

    public static List<int> Range(List<int> items, int start) => items[(start % 3)..^1];

    public static int[] ArrayRange(int[] items, int end) => items[1..(end % 5)];

    public static int[] ArrayTail(int[] items) => items[^2..];

    public static List<int> Spread(List<int> first, int[] second, int item) => [0, .. first, item, .. second.Where(x => x > 0)];

    public static int[] Literal(int item) => [item, item % 2, 3];

    public static int Length(int[] items, IReadOnlyList<int> list, IReadOnlyCollection<int> some) => items.Length + list.Count + some.Count;

    public static int ArrayIndexOf(int[] items) => Array.IndexOf(items, 3);

    public static List<List<int>> Nested(List<int> items)
    {
        var rows = new List<List<int>>();
        foreach (var item in items)
        {
            if (rows.Count == 0 || rows[^1].Count == 2) rows.Add([]);
            rows[^1].Add(item);
        }

        return rows;
    }

    /// <summary>What leads to a target is evaluated once.</summary>
    public static string TargetOnce(List<int> items)
    {
        var (list, calls) = (items.ToList(), 0);
        int Next() => calls++;
        if (list.Count < 4) return "few";
        list[Next()] += 10;
        list[Next()]++;
        var old = list[Next()]--;
        var i = 0;
        list[i++] *= 2;
        list[i++ + 1] -= i;
        return $"{string.Join(",", list)} {old} {calls} {i}";
    }

    public static string TargetsOfTexts(string[] words)
    {
        var (texts, at) = (new List<string?>(words) { null, "" }, 0);
        texts[at++] += "!";
        texts[at++ % texts.Count] ??= "none";
        return $"{string.Join(",", texts)} {at}";
    }

    /// <summary>What is not there faults as it does in what the compiler makes of the list.</summary>
    public static int ReadOnlyAt(int first, int index)
    {
        IReadOnlyList<int> list = [first, 2, 3];
        return list[index & 3];
    }

    public static int OneAt(int first, int index)
    {
        IReadOnlyList<int> list = [first];
        return list[index & 1];
    }

    public static int CountedAt(List<int> items, int index)
    {
        IReadOnlyList<int> list = [.. items, 1];
        return list[index & 7];
    }

    public static int LazyAt(List<int> items, int index)
    {
        IReadOnlyList<int> list = [.. items.Where(item => item > 0), 1];
        return list[index & 7];
    }

    public static int EmptyAt(bool isFull, int index)
    {
        IReadOnlyList<int> list = [];
        return isFull ? index : list[index];
    }

    public static int ListAt(List<int> items, int index)
    {
        IList<int> list = [.. items, 1];
        return list[index & 7];
    }

    public static int ArrayAt(int[] items, int index)
    {
        IReadOnlyList<int> list = items;
        return list[index & 7];
    }

    /// <summary>Elements become what the list holds.</summary>
    public static List<long> Wider(List<int> items) => [.. items, .. items.Where(item => item > 1), 5];

    public static HashSet<long> WiderSet(int[] items) => [.. items];

    public static List<long?> PerhapsWider(List<int> items) => [.. items];
}
