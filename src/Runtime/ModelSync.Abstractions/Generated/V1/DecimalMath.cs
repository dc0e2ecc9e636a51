using System.Numerics;

namespace ModelSync.Generated.V1;

/// <summary>Decimal arithmetic where .NET's own does not always answer.</summary>
public static class DecimalMath
{
    /// <summary>
    /// <c>left % right</c>, which always exists. On x64, .NET 10 throws for a few large divisors (18446744073709551616 % 2.0000000000000000000000000001),
    /// where other processors and the client's <c>decimal.ts</c> have the remainder.
    /// </summary>
    public static decimal Remainder(decimal left, decimal right)
    {
        try
        {
            return left % right;
        }
        catch (OverflowException)
        {
            return Exact(left, right);
        }
    }

    // Smaller than both, so that it fits 96 bits.
    private static decimal Exact(decimal left, decimal right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        var size = BigInteger.Remainder(Coefficient(left, scale), Coefficient(right, scale));
        var (low, middle, high) = (size & uint.MaxValue, (size >> 32) & uint.MaxValue, size >> 64);
        return new decimal((int)(uint)low, (int)(uint)middle, (int)(uint)high, decimal.IsNegative(left), scale);
    }

    private static BigInteger Coefficient(decimal value, byte scale)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var coefficient = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return coefficient * BigInteger.Pow(10, scale - value.Scale);
    }
}
