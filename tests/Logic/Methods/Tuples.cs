using ModelSync;

namespace Logic.Methods;

/// <summary>Tuples, their parts and their equality.</summary>
[Shared]
public static class Tuples
{
    public static (int Low, int High) Swapped((int Low, int High) pair)
    {
        var (a, b) = pair;
        (a, b) = (b, a);
        return (a, b);
    }

    public static int Fibonacci(int count)
    {
        var (previous, current) = (0, 1);
        for (var i = 0; i < count % 40; i++) (previous, current) = (current, previous + current);
        return previous;
    }

    public static int Discards((int, string, bool) value)
    {
        var (number, _, flag) = value;
        (_, var text, _) = value;
        return flag ? number : text.Length;
    }

    public static int NestedParts(((int A, int B) First, string Second) value)
    {
        var ((a, b), text) = value;
        return a - b + text.Length;
    }

    public static bool Equal((int, string) first, (int, string) second) => first == second || (first.Item1, "a") == (second.Item1, "a");

    public static bool NotEqual((double, decimal) first, (double, decimal) second) => first != second;

    public static bool NanIsNotEqual((double, int) pair) => (Linq.Quotient(0, 0), pair.Item2) == (Linq.Quotient(0, 0), pair.Item2);

    public static bool Equals((double, decimal) first, (double, decimal) second) => first.Equals(second) || (Linq.Quotient(0, 0), 1.0m).Equals((Linq.Quotient(0, 0), first.Item2));

    public static int Compared((int, int) pair) => pair switch
    {
        (0, _) => 0,
        ( > 0, > 0) => 1,
        (var a, var b) when a < b => a,
        _ => -1,
    };

    public static List<(string Name, int Length)> Listed(List<string> items) => items.Select(x => (x, x.Length)).ToList();

    public static (int Min, int Max, double Average) Statistics(List<int> items) => (items.Min(), items.Max(), items.Average());

    public static int Loop(List<(string Name, int Count)> items)
    {
        var total = 0;
        foreach (var (name, count) in items) total += name.Length + (count % 10);
        foreach (var item in items) total -= item.Count % 10;
        return total;
    }

    public static int Nullable((int, int)? pair) => pair is var (a, b) ? a + b : -1;

    public static int Functions(List<(int Key, int Value)> items)
    {
        var functions = new List<Func<int>>();
        foreach (var (key, value) in items) functions.Add(() => key - value);
        return functions.Sum(f => f() % 7);
    }

    /// <summary>What nobody keeps is evaluated all the same, and all that is compared before anything is compared.</summary>
    public static int Discarded(int x, int y)
    {
        var (a, _) = (x, 10 / y);
        return a;
    }

    public static string InTurn(int x)
    {
        var steps = "";
        int Step(string name, int value)
        {
            steps += name;
            return value;
        }

        var (a, (b, _), _) = (Step("1", x), (Step("2", x), Step("3", x)), Step("4", x));
        var areEqual = (Step("a", x), Step("b", 1)) == (Step("c", x + 1), Step("d", 1));
        return $"{steps} {a} {b} {areEqual}";
    }

    public static bool ComparedAfterAll(int x, int y) => (1, 10 / x) == (2, y);

    public static bool DifferentAfterAll(int x, int y) => (x, checked(y + 1)) != (0, 3);

    public static bool OfNothing(Line? line, int x) => (x, line!.Quantity) == (1, 2);

    public static bool OfRecords(Line a, Line b) => (a, 1) == (b, 1);

    /// <summary>A tuple of other types is another tuple.</summary>
    public static long Widened(int a)
    {
        (int, int) pair = (a, 2);
        (long, long?) wide = pair;
        return (wide.Item1 * 4) + wide.Item2!.Value;
    }

    public static (long X, (double, decimal) Y) WidenedInside(int a)
    {
        var pair = (a, (a, a));
        return pair;
    }

    public static (long, long) WidenedLater((int A, int B) pair, bool isNow)
    {
        if (isNow) return pair;
        (long, long) wide = default;
        wide = pair;
        return wide;
    }

    public static long WidenedArgument((int, int) pair) => SumOf(pair);

    public static long SumOf((long, long) pair) => unchecked(pair.Item1 + pair.Item2);

    /// <summary>Elements are swapped, and one that is not there faults.</summary>
    public static string SwappedElements(List<int> items, int i, int j)
    {
        List<int> own = [.. items];
        int[] array = [1, 2, 3];
        (array[0], array[^1]) = (array[2], array[0]);
        (own[i & 3], own[j & 3]) = (own[j & 3], own[i & 3]);
        return string.Join(",", own) + string.Join(",", array);
    }

    public static string BubbleSorted(List<int> items)
    {
        List<int> own = [.. items];
        for (var i = 0; i < own.Count; i++)
            for (var j = 1; j < own.Count; j++)
                if (own[j - 1] > own[j]) (own[j - 1], own[j]) = (own[j], own[j - 1]);
        return string.Join(",", own);
    }

    /// <summary>A variable is called like the method it is in and the one that it calls.</summary>
    public static double Quotient(double a, double b)
    {
        var quotient = Linq.Quotient(a, b);
        var quotient_ = quotient + 1;
        return quotient - quotient_;
    }
}
