using ModelSync;

namespace Logic.Methods;

/// <summary>Where a translation that looks right is wrong: the planted bugs stand in these.</summary>
[Shared]
public static class Meanings
{
    public static int Sum(int a, int b) => unchecked(a + b);

    public static int Product(int a, int b) => unchecked(a * b);

    public static int Quotient(int a, int b) => a / b;

    public static int Rest(int a, int b) => a % b;

    public static long LongProduct(long a, long b) => unchecked(a * b);

    public static long LongQuotient(long a, long b) => a / b;

    public static decimal DecimalSum(decimal a, decimal b) => a + b;

    public static decimal DecimalProduct(decimal a, decimal b) => a * b;

    public static decimal DecimalQuotient(decimal a, decimal b) => a / b;

    public static bool DecimalEquality(decimal a)
    {
        var b = a * 1.00m;
        return a == b;
    }

    public static decimal Rounded(decimal a) => Math.Round(a);

    public static bool Holds(List<decimal> list, decimal item) => list.Contains(item) || new List<decimal> { item * 1.0m }.Contains(item);

    public static string Joined(string? a, string? b) => a + b;

    public static string Graded(int points) => points switch { > 10 => "much", < 3 => "little" };

    public static int Kept(int count)
    {
        var functions = new List<Func<int>>();
        for (var round = 0; round < 3; round++) functions.Add(() => round + count);
        var total = 0;
        foreach (var function in functions) total = unchecked(total + function());
        return total;
    }

    public static int OldAndNew(int a) => unchecked((a++ * 3) + a);

    public static int InOrder(int a)
    {
        var last = a;
        var first = unchecked(last + (last = 7));
        return unchecked(first - last);
    }

    public static bool Before(int? a, int? b) => a < b;

    public static bool NotAfter(int? a, int? b) => a <= b;

    public static int Length(string text) => text.Length;

    public static string Trimmed(string text) => text.Trim();

    public static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    public static int At(List<int> list, int index) => list[index];

    public static int Element(int[] list, int index) => list[index];

    public static int Copied(Line line)
    {
        var changed = line with { Quantity = 3 };
        return unchecked(line.Quantity - changed.Quantity);
    }

    public static int Default(int? value) => value ?? 7;

    public static int Value(int? value) => value!.Value;

    public static bool Same(string a, string b) => a == b || a + "é" == b + "e\u0301";

    public static int Skipped(int count)
    {
        var total = 0;
        for (var i = 0; i < count && i < 20; i++)
        {
            switch (i)
            {
                case > 3 and < 9:
                    break;
                case 12:
                    total += 100;
                    break;
                default:
                    total += 10;
                    break;
            }

            total++;
        }

        return total;
    }

    public static bool Both(bool a, int b) => a && 100 / b > 3;

    public static int Falling(int a)
    {
        var result = 0;
        switch (a)
        {
            case 1:
                result += 1;
                break;
            case 2:
                result += 10;
                break;
            default:
                result += 100;
                break;
        }

        return result;
    }

    public static double Ratio(int a, int b) => (double)a / b;

    public static long Widened(int a, int b) => (long)a * b;

    public static string Swapped((string First, string Second) pair) => pair.Second + "," + pair.First;

    public static string? Note(Order? order) => order?.Note;

    public static List<int> Positive(List<int> list) => list.Where(item => item > 0).ToList();

    public static int CheckedSum(int a, int b) => checked(a + b);

    public static int Cut(double a) => unchecked((int)a);

    public static double RoundedNumber(double a) => Math.Round(a);

    public static float FloatSum(float a, float b) => a + b;

    public static byte Narrowed(int a) => unchecked((byte)a);

    public static List<string> Sorted(List<string> list) => list.Order(StringComparer.Ordinal).ToList();

    public static List<Line> SortedLines(List<Line> lines) => lines.OrderBy(line => line.Quantity % 2).ToList();

    public static int Added(List<int> list) => list.Sum();

    public static int Distinct(List<decimal> list) => list.Concat(list.Select(item => item * 1.0m)).Distinct().Count();

    public static int First(List<int> list) => list.First();

    public static int Rounds(int count)
    {
        var rounds = 0;
        do
        {
            rounds++;
        }
        while (rounds < count && rounds < 9);
        return rounds;
    }

    public static bool SameAmount(decimal amount) => amount + 0.00m == amount;

    /// <summary>The left side is evaluated first, also of what is compared the other way round.</summary>
    public static string ComparedInTurn(int? a)
    {
        var steps = "";
        int? Step(string name, int? value)
        {
            steps += name;
            return value;
        }

        var areGreater = (Step("a", a) > Step("b", 2), Step("c", a) >= Step("d", 2), Step("e", a) < Step("f", 2));
        return $"{steps} {areGreater.Item1} {areGreater.Item2} {areGreater.Item3}";
    }

    public static IReadOnlyList<int> Alone(int value) => [value];

    public static int OfReadOnly(int value, int index) => Alone(value)[index & 1];

    public static IEnumerable<int> Quotients(int[] items) => items.Select(item => 100 / item);

    public static int FirstQuotient(int[] items) => Quotients(items).First();

    public static int Dropped(int x, int y)
    {
        var (kept, _) = (x, 10 / y);
        return kept;
    }

    public static bool IsRectangle(Figure? figure) => figure is Rectangle;

    public static Figure MadeRound(double radius) => new Round(radius);

    public static int CastBlock(Figure? figure) => ((Block)figure!).Depth;
}
