// MSYNC2027 MakeReadonlyFix all
using ModelSync;

namespace Shop;

[Shared]
public static class Rates
{
    private static decimal _tax = 0.19m;

    public static int Most { get; private set; } = 12;

    public static decimal Tax(decimal price) => price * _tax + Most;
}
