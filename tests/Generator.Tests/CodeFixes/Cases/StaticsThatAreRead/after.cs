using ModelSync;

namespace Shop;

[Shared]
public static class Rates
{
    private static readonly decimal _tax = 0.19m;

    public static int Most { get; } = 12;

    public static decimal Tax(decimal price) => price * _tax + Most;
}
