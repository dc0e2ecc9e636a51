namespace ModelSync.Generator.Parsing;

/// <summary>Halves of .NET, which the compiler's own runtime does not have: 11 bits, steps of at least 2^-24.</summary>
internal static class Halves
{
    private const double Largest = 65504;
    private const int LeastExponent = -14;
    private const int FractionBits = 10;

    // Adding it leaves no room for a fraction, so that the sum is rounded, ties to even.
    private const double NoFraction = 1L << 52;

    /// <summary>The nearest half; null when that is none.</summary>
    public static double? Round(double value)
    {
        var size = Math.Abs(value);
        var exponent = (int)(BitConverter.DoubleToInt64Bits(size) >> 52) - 1023;
        var step = Math.Pow(2, Math.Max(exponent, LeastExponent) - FractionBits);
        var rounded = ((size / step) + NoFraction - NoFraction) * step;
        return !(rounded <= Largest) ? null : value < 0 ? -rounded : rounded;
    }
}
