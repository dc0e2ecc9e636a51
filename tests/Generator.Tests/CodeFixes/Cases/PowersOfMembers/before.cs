// MSYNC2020 MultiplyFix all
using System;
using ModelSync;

namespace Shop;

[WireType]
public sealed record Side(double Length);

[Shared]
public static class Shapes
{
    public static double Volume(Side side) => Math.Pow(side.Length, 3);

    public static double Both(double a, double b) => 2 / Math.Pow(a, 2) + Math.Pow(b, 2.0) * a;
}
