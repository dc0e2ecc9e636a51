using System.Collections.Generic;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Prices
{
    public List<decimal> All { get; init; } = [];
    public List<decimal?>? Some { get; init; }
}
