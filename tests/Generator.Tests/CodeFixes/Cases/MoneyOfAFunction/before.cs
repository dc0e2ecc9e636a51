// MSYNC2021 ChangeMemberTypeFix all
using ModelSync;

namespace Shop;

[WireType]
public sealed record Offer(double Price, float? UnitCost);

public static class Prices
{
    [Shared]
    public static bool IsFree(double total) => total == 0;
}
