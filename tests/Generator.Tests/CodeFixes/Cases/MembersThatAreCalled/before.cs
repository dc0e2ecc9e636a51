// MSYNC2023 ShareFix all
using ModelSync;

namespace Shop;

public static class Prices
{
    [Shared]
    public static decimal Total(decimal price) => Rates.Shipping(price) + price * Rates.Tax;
}

public static class Rates
{
    public static readonly decimal Tax = 1.19m;

    /// <summary>What it costs to send.</summary>
    public static decimal Shipping(decimal price) => price > Limit ? 0 : Prices.Total(5);

    private const decimal Limit = 100;
}
