// MSYNC1008 ChangeMemberTypeFix all
using ModelSync;

namespace Shop;

[WireType]
public sealed class Prices
{
    public System.Collections.Generic.HashSet<decimal> All { get; init; } = new System.Collections.Generic.HashSet<decimal>();
    public System.Collections.Generic.ISet<decimal?>? Some { get; init; }
}
