using ModelSync;

namespace Logic.Methods;

/// <summary>Statements of every kind.</summary>
[Shared]
public static class Statements
{
    public static int Early(int value)
    {
        if (value < 0) return -1;
        if (value == 0) return 0;
        else if (value > 100) return 100;
        return value;
    }

    public static int SumTo(int count)
    {
        var sum = 0;
        for (var i = 0; i < count && i < 1000; i++)
        {
            if (i % 3 == 0) continue;
            if (i > 500) break;
            sum += i;
        }

        return sum;
    }

    public static int Halvings(int value)
    {
        var steps = 0;
        while (value > 1)
        {
            value /= 2;
            steps++;
        }

        return steps;
    }

    public static int AtLeastOnce(int value)
    {
        var rounds = 0;
        do
        {
            rounds++;
            value -= 7;
        }
        while (value > 0 && rounds < 50);
        return rounds;
    }

    public static string Named(Level level)
    {
        switch (level)
        {
            case Level.None:
                return "none";
            case Level.Low:
            case Level.High:
                return "some";
            default:
                return "other";
        }
    }

    public static int Ranged(int value)
    {
        var result = 0;
        switch (value)
        {
            case < 0:
                result = 1;
                break;
            case > 10 and var large when large % 2 == 0:
                result = large;
                break;
            case 3 or 4:
                result = 34;
                break;
            default:
                result = 99;
                break;
        }

        return result;
    }

    public static string Grade(int points) => points switch
    {
        >= 90 => "A",
        >= 80 and < 90 => "B",
        < 0 => throw new ArgumentOutOfRangeException(nameof(points)),
        _ => "F",
    };

    public static string Unmatched(Level level) => level switch
    {
        Level.None => "none",
        Level.Low => "low",
    };

    public static int Factorial(int value)
    {
        int Inner(int n) => n <= 1 ? 1 : n * Inner(n - 1);
        return Inner(value > 20 ? 20 : value);
    }

    public static int LongestName(IReadOnlyList<Line> lines)
    {
        var longest = 0;
        foreach (var line in lines)
            if (line.Name.Length > longest) longest = line.Name.Length;
        return longest;
    }

    public static List<string> Names(Order order) => order.Lines.Where(l => l.Quantity > 0).Select(l => l.Name).ToList();

    public static int Discounted(Order order) => order.Discount is { } discount and > 0 ? order.Total - discount : order.Total;

    public static string Describe(Order order) => order is { Level: Level.High, Lines.Count: > 1, Note: { } note } ? note : order.Customer;

    public static Line Doubled(Line line) => line with { Quantity = line.Quantity * 2 };

    public static Line Made(string name, int quantity) => new(name, quantity, 1.5m, 2.5);

    public static int Compound(int value)
    {
        var a = value;
        a += 3;
        a *= 5;
        a -= 2;
        a %= 1000;
        a /= 3;
        return a++ + ++a;
    }

    public static int Counters(int count)
    {
        var total = 0;
        var steps = new List<int>();
        for (int i = 0, j = 10; i < j && i < count; i++, j--) steps.Add(i * j);
        foreach (var step in steps) total += step;
        return total;
    }

    public static string? Chosen(string? first, string? second)
    {
        first ??= second;
        return first?.Trim() ?? "none";
    }

    public static (int Low, int High) Ordered(int a, int b) => a < b ? (a, b) : (b, a);

    public static int Spread((int Low, int High) range) => range.High - range.Low;

    public static string Reserved(string @new, string function) => @new + function;

    public static int Shadowed(int value)
    {
        if (value > 0)
        {
            var inner = value * 2;
            return inner;
        }

        {
            var inner = value - 1;
            return inner;
        }
    }

    /// <summary>A function of the body has the one counter of the loop.</summary>
    public static string FunctionsOfCounter(int count)
    {
        var functions = new List<Func<int>>();
        for (var i = 0; i < (count & 3); i++)
        {
            int Twice() => i * 2;
            functions.Add(Twice);
        }

        return string.Join(",", functions.Select(f => f()));
    }

    /// <summary>The variable of a loop has the type that it says.</summary>
    public static bool LoopOfLongs(List<int> items)
    {
        foreach (long item in items)
            if (item * 4 > int.MaxValue) return true;
        return false;
    }

    public static string LoopOfNumbers(List<char> units, string text)
    {
        var numbers = "";
        foreach (int unit in units) numbers += unit;
        foreach (int unit in text) numbers += unit;
        return numbers;
    }
}
