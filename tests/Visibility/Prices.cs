namespace ModelSync.Visibility;

/// <summary>What is shared and what a bundle of one function holds of it. Texts and numbers that must not be in a bundle are called unused; what stays on the server canary.</summary>
[Shared]
public static class Prices
{
    public const decimal Tax = 0.19m;

    public static readonly IReadOnlyList<decimal> Steps = [10, 20.25m, Total(30)];

    public static readonly IReadOnlyDictionary<string, decimal> UnusedRates = new Dictionary<string, decimal> { ["unusedRate"] = Total(4711.25m) };

    public static readonly DateOnly UnusedStart = new(2031, 7, 23);

    private const decimal Gross = 1 + Tax;

    private static readonly string CanaryText = "canary of a constant that only the server reads";

    public static decimal Total(decimal price) => Rounded(price * Gross);

    public static decimal UnusedDiscount(decimal price) => price > Steps[0] ? price * 0.8125m : UnusedRates["unusedOther"];

    public static string UnusedText(string text) => text.ToUpperInvariant() + "unusedText";

    [ServerOnly]
    public static string CanaryMargin(decimal price) => CanaryText + (price * 0.31m);

    [Shared]
    private static decimal Rounded(decimal price) => Math.Round(price, 2);
}
