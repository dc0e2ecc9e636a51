using System.Text.Json.Serialization;
using ModelSync;

namespace Shop;

[WireType]
public sealed class Point
{
    public double X { get; init; }

    // Nobody sees it.
    internal double Y { get; init; }
}
