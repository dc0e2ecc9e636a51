using System.Globalization;
using System.Numerics;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Constraints;

/// <summary>A kind of the type table that has a range.</summary>
/// <param name="Compared">Kind of the bounds that its values are compared with.</param>
/// <param name="Least">Smallest value; 0 for kinds that have values beyond every bound.</param>
/// <param name="Largest">Largest value; 0 for kinds that have values beyond every bound.</param>
/// <param name="Parse">The value as a text of <paramref name="Compared"/>, or null when the text is no value of the kind.</param>
/// <param name="IsConvertible">DataAnnotations convert it to int and double; false where they only know bounds that are texts of the type itself.</param>
internal sealed record NumberKind(string Name, string Compared, bool IsWhole, decimal Least, decimal Largest, Func<string, string?> Parse, bool IsConvertible = true)
{
    /// <summary>The bounds, cut to what the kind can hold; null when that leaves nothing.</summary>
    public Bounds? Within(decimal low, decimal high)
    {
        var (least, largest) = (Math.Max(low, Least), Math.Min(high, Largest));
        return least > largest ? null : new Bounds(Name, Text(least), Text(largest), false, false);
    }

    /// <summary>The smallest and the largest value that satisfy conditions on their double; both change once, because the conversion keeps the order.</summary>
    public Bounds? Within(Func<double, bool> isHighEnough, Func<double, bool> isLowEnough)
    {
        if (!isHighEnough(ToDouble(Largest)) || !isLowEnough(ToDouble(Least))) return null;
        return Within(First(isHighEnough), isLowEnough(ToDouble(Largest)) ? Largest : First(value => !isLowEnough(value)) - 1);
    }

    /// <summary>Whether every value of the kind lies between the bounds.</summary>
    public bool IsWithin(Bounds bounds) => Least < Largest && bounds == new Bounds(Name, Text(Least), Text(Largest), false, false);

    private decimal First(Func<double, bool> holds)
    {
        var (low, high) = (Least, Largest);
        while (low < high)
        {
            var middle = Math.Floor((low + high) / 2);
            if (holds(ToDouble(middle))) high = middle;
            else low = middle + 1;
        }

        return low;
    }

    // As C# converts the kind itself: a decimal is rounded in another way.
    private double ToDouble(decimal value) => Largest > long.MaxValue ? (ulong)value : (long)value;

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a value is compared with, as texts of a kind.</summary>
internal sealed record Bounds(string Kind, string Low, string High, bool LowExclusive, bool HighExclusive)
{
    public bool IsEmpty => Order() is var order && (order > 0 || (order == 0 && (LowExclusive || HighExclusive)));

    private int Order() => Kind switch
    {
        TypeKinds.Double => double.Parse(Low, CultureInfo.InvariantCulture).CompareTo(double.Parse(High, CultureInfo.InvariantCulture)),
        TypeKinds.Decimal => decimal.Parse(Low, CultureInfo.InvariantCulture).CompareTo(decimal.Parse(High, CultureInfo.InvariantCulture)),
        _ => BigInteger.Parse(Low, CultureInfo.InvariantCulture).CompareTo(BigInteger.Parse(High, CultureInfo.InvariantCulture)),
    };
}

/// <summary>The kinds that have a range.</summary>
internal static class NumberKinds
{
    // As many as the wire carries of a BigInteger.
    private const int MostDigits = 1234;

    private static readonly NumberKind[] All =
    [
        Whole(TypeKinds.SByte, sbyte.MinValue, sbyte.MaxValue),
        Whole(TypeKinds.Byte, byte.MinValue, byte.MaxValue),
        Whole(TypeKinds.Short, short.MinValue, short.MaxValue),
        Whole(TypeKinds.UShort, ushort.MinValue, ushort.MaxValue),
        Whole(TypeKinds.Int, int.MinValue, int.MaxValue),
        Whole(TypeKinds.UInt, uint.MinValue, uint.MaxValue),
        Whole(TypeKinds.Long, long.MinValue, long.MaxValue),
        Whole(TypeKinds.ULong, ulong.MinValue, ulong.MaxValue),
        Large(TypeKinds.Int128, -BigInteger.Pow(2, 127), BigInteger.Pow(2, 127) - 1),
        Large(TypeKinds.UInt128, 0, BigInteger.Pow(2, 128) - 1),
        Large(TypeKinds.BigInteger, 1 - BigInteger.Pow(10, MostDigits), BigInteger.Pow(10, MostDigits) - 1),
        new(TypeKinds.Double, TypeKinds.Double, false, 0, 0, static t => Number(t) is { } value ? NumberText.Of(value) : null),
        new(TypeKinds.Float, TypeKinds.Double, false, 0, 0, static t => Number(t) is { } value && Math.Abs(value) <= float.MaxValue ? NumberText.Of((float)value) : null),
        new(TypeKinds.Half, TypeKinds.Double, false, 0, 0, static t => Number(t) is { } value && Halves.Round(value) is { } half ? NumberText.Of(half) : null, IsConvertible: false),
        new(TypeKinds.Decimal, TypeKinds.Decimal, false, decimal.MinValue, decimal.MaxValue, static t => decimal.TryParse(t, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value.ToString(CultureInfo.InvariantCulture) : null),
    ];

    public static NumberKind? Find(string kind) => Array.Find(All, k => k.Name == kind);

    private static NumberKind Whole(string name, decimal least, decimal largest) => new(name, name, true, least, largest, text =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= largest
            ? value.ToString(CultureInfo.InvariantCulture)
            : null);

    private static NumberKind Large(string name, BigInteger least, BigInteger largest) => new(name, name, true, 0, 0, IsConvertible: false, Parse: text =>
        BigInteger.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= largest
            ? value.ToString(CultureInfo.InvariantCulture)
            : null);

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && !double.IsNaN(value) && !double.IsInfinity(value)
            ? value
            : null;
}
