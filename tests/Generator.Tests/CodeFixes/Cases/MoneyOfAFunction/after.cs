using ModelSync;

namespace Shop;

[WireType]
public sealed record Offer(decimal Price, decimal? UnitCost);

public static class Prices
{
    [Shared]
    public static bool IsFree(decimal total) => total == 0;
}
