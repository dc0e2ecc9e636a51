using System;
using ModelSync;

namespace Shop;

[WireType]
public sealed record Side(double Length);

[Shared]
public static class Shapes
{
    public static double Volume(Side side) => side.Length * side.Length * side.Length;

    public static double Both(double a, double b) => 2 / (a * a) + (b * b) * a;
}
