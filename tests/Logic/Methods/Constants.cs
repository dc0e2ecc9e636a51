using ModelSync;

namespace Logic.Methods;

/// <summary>Values that a class holds, and what is made of them.</summary>
[Shared]
public static class Constants
{
    public const int Most = 12;
    public const decimal TaxRate = 0.19m;
    public const string Mark = "total: ";
    public const Level Usual = Level.High;
    public const double NotANumber = double.NaN;
    public const long Far = 9_007_199_254_740_993;

    public static readonly decimal Gross = 1 + TaxRate;
    public static readonly int[] Steps = [1, 2, 5, 10];
    public static readonly IReadOnlyList<decimal> Limits = [100, 250.5m, Gross * 1000];
    public static readonly DateOnly Start = new(2024, 2, 29);
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(90);
    public static readonly DateTimeOffset Epoch = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    public static readonly Line First = new("first", 3, 9.90m, 0.5);
    public static readonly Dictionary<string, decimal> Rates = new() { ["de"] = TaxRate, ["ch"] = 0.081m, ["us"] = 0 };
    public static readonly Dictionary<Level, string> Names = new() { [Level.Low] = "low", [Usual] = "usual" };
    public static readonly HashSet<int> Primes = [2, 3, 5, 7, 11];
    public static readonly (string Name, int Count) Pair = ("pair", Steps.Length);
    public static readonly decimal? Nothing = null;
    public static readonly string Upper = "straße".ToUpperInvariant();
    public static readonly IEnumerable<int> Even = Steps.Where(static step => step % 2 == 0);
    public static readonly decimal Sum = Total(Limits);
    private static readonly int _hidden = Most * 2;
    private static readonly Func<int, int> Twice = static value => value * 2;

    public static Guid Nobody { get; } = Guid.Parse("6f9619ff-8b86-d011-b42d-00cf4fc964ff");

    public static decimal Total(IReadOnlyList<decimal> values)
    {
        var total = 0m;
        foreach (var value in values) total += value;
        return total;
    }

    public static decimal Taxed(decimal price) => price * Gross;

    public static decimal Tax(decimal price) => price * TaxRate;

    public static string Marked(string text) => Mark + text + Upper;

    public static int Step(int index) => Steps[index % 5];

    public static bool IsOver(decimal price, int index) => price > Limits[Math.Abs(index % 3)];

    public static int DaysSince(DateOnly date) => date.DayNumber - Start.DayNumber;

    public static DateTimeOffset After(DateTimeOffset time) => time > Epoch ? Epoch + Pause : Epoch;

    public static Line Like(int count) => First with { Quantity = count };

    public static bool IsFirst(Line line) => line == First || line.Name == First.Name;

    public static decimal Rate(string country) => Rates.TryGetValue(country, out var rate) ? rate : Rates["us"];

    public static string Name(Level level) => Names.TryGetValue(level, out var name) ? name : Usual.ToString();

    public static bool IsPrime(int value) => Primes.Contains(value % 12);

    public static (string, int) Paired(int value) => (Pair.Name, Pair.Count + value % 100);

    public static decimal Or(decimal? value) => value ?? Nothing ?? Sum;

    public static int Sums() => Even.Sum() + Even.Count();

    public static int Hidden(int value) => Twice(value % 1000) + _hidden;

    public static bool IsNobody(Guid id) => id == Nobody;

    public static bool IsFar(long value) => value > Far || double.IsNaN(NotANumber);
}

/// <summary>Constants of a class that says of each whether it is shared.</summary>
public static class OtherConstants
{
    [Shared] public static readonly decimal Scale = 1000 * Constants.Gross;
    [Shared] public static readonly decimal[] Scales = [Scale, Constants.Total(Constants.Limits)];
    private static readonly string Prefix = "is ";

    [Shared] public static string Text(decimal value) => Prefix + value + Suffix;

    internal static readonly string Suffix = "!";

    [Shared] public static decimal Scaled(decimal value) => value % Scale + Scales[1];

    /// <summary>A function value is a constant that only code reads.</summary>
    public static readonly Func<int, int> Tripled = static value => unchecked(value * 3);

    public static int OfFunction(int value) => Tripled(value);
}
