using ModelSync;

namespace Logic.Methods;

/// <summary>Sequences that functions give to each other: nothing of them runs before somebody asks, and then only what was asked for.</summary>
[Shared]
public static class Sequences
{
    public static IEnumerable<int> Shares(List<int> items) => items.Select(item => 100 / item);

    public static IEnumerable<int> SharesUntil(List<int> items)
    {
        foreach (var item in items)
        {
            if (item == 7) yield break;
            yield return 100 / item;
        }
    }

    public static IEnumerable<int> Down(int count)
    {
        count &= 7;
        while (count > 0)
        {
            yield return count;
            count--;
        }
    }

    public static IEnumerable<int> Checked(int count)
    {
        if (count < 0) throw new ArgumentException("below zero", nameof(count));
        yield return count;
    }

    public static IEnumerable<int>? PerhapsSome(bool isNone, List<int> items) => isNone ? null : items.Where(item => item > 1);

    public static IOrderedEnumerable<int> Ordered(List<int> items) => items.OrderBy(item => item % 10);

    public static IEnumerable<int> Same(List<int> items) => items;

    public static int First(List<int> items) => Shares(items).First();

    public static bool Any(List<int> items) => Shares(items).Any();

    public static int Some(List<int> items) => Shares(items).Take(2).Sum();

    public static int FirstYielded(List<int> items) => SharesUntil(items).First();

    public static int SomeYielded(List<int> items) => SharesUntil(items).Take(2).Sum();

    public static bool IsNotAsked(int count) => Checked(count) is not null;

    public static int Counted(bool isNone, List<int> items) => PerhapsSome(isNone, items)?.Count() ?? -1;

    public static string OrderedFurther(List<int> items) => string.Join(",", Ordered(items).ThenByDescending(item => item));

    public static string Later(List<int> items)
    {
        List<int> own = [.. items];
        var shares = Shares(own);
        own.Add(5);
        return string.Join(",", shares);
    }

    public static string Twice(int count)
    {
        var down = Down(count);
        return string.Join(",", down) + ";" + string.Join(",", down);
    }

    public static string Steps(int count)
    {
        var steps = 0;
        IEnumerable<int> Counting(int most)
        {
            steps++;
            for (var i = 0; i < most; i++)
            {
                steps += 10;
                yield return i;
            }
        }

        var all = Counting(count & 7);
        return $"{steps} {all.FirstOrDefault()} {steps} {all.Count()} {steps}";
    }

    /// <summary>It has no end, so nobody may ask for all of it.</summary>
    public static int WithoutEnd(int count)
    {
        static IEnumerable<int> Fibonacci()
        {
            var (a, b) = (0, 1);
            while (true)
            {
                yield return a;
                (a, b) = (b, a + b);
            }
        }

        return Fibonacci().TakeWhile(item => item >= 0 && item < count).Sum();
    }

    public static string Recursive(int count) => string.Join(",", Nested(count & 7));

    public static IEnumerable<int> Nested(int count)
    {
        if (count is <= 0 or > 9) yield break;
        yield return count;
        foreach (var item in Nested(count - 1)) yield return item;
    }

    public static string ByName(List<List<int>> lists) => string.Join(",", lists.SelectMany(Shares).Take(3));

    public static string InDictionary(List<int> items)
    {
        List<int> own = [.. items];
        Dictionary<string, IEnumerable<int>> byName = [];
        byName.Add("a", own.Select(item => item % 100));
        byName["b"] = own.Where(item => item > 0);
        own.Add(3);
        return string.Join(",", byName["a"]) + ";" + string.Join(",", byName["b"]);
    }
}
