using System.Globalization;
using System.Numerics;
using System.Text;

namespace Package.Tests.Validation;

/// <summary>Values of a type that lie at and around a bound, where verdicts change.</summary>
internal static class Around
{
    private static readonly decimal[] Steps = [-2049, -1025, -1024, -513, -2, -1, 0, 0, 0, 1, 2, 513, 1024, 1025, 2049];
    private static readonly decimal[] Fractions = [0, 0, 0, 1e-28m, 1e-18m, 5.5e-18m, 5.6e-18m, 1e-17m, 0.1m, 0.4m, 0.49999999m, 0.5m, 0.50000001m, 0.6m, 1, 1.5m];

    /// <summary>Small values that meet each other often.</summary>
    public static IEnumerable<object> Zero(Type type) => type == typeof(char) ? ['a', 'b', 'x', '0', '9', 'z', '{', '\'', '\u00e9', '\0'] : Bound(0, type).Concat(Bound(2, type));

    /// <summary>A bound of [Range] as a value of the type of its bounds; integers of more than 64 bits as a BigInteger.</summary>
    public static object Parsed(object bound, Type type) => bound is not string text ? bound
        : type == typeof(Half) ? Half.Parse(text, CultureInfo.InvariantCulture)
        : Type.GetTypeCode(type) == TypeCode.Object ? BigInteger.Parse(text, CultureInfo.InvariantCulture)
        : Convert.ChangeType(text, type, CultureInfo.InvariantCulture);

    public static IEnumerable<object> Bound(object bound, Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Char => [bound is char unit ? unit : 'a', 'a', 'b', '\u00e9'],
        TypeCode.Single => Floats((float)ToDouble(bound)).Where(float.IsFinite).Select(static value => (object)value),
        TypeCode.Double => Doubles(ToDouble(bound)).Where(double.IsFinite).Select(static value => (object)value),
        TypeCode.Decimal => Decimals(ToDecimal(bound)).Select(static value => (object)value),
        TypeCode.SByte or TypeCode.Byte or TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 => Wholes(ToDecimal(bound), type),
        _ when type == typeof(Int128) => Large(bound).Where(static v => v >= Int128.MinValue && v <= Int128.MaxValue).Select(static v => (object)(Int128)v),
        _ when type == typeof(UInt128) => Large(bound).Where(static v => v.Sign >= 0 && v <= UInt128.MaxValue).Select(static v => (object)(UInt128)v),
        _ when type == typeof(BigInteger) => Large(bound).Select(static v => (object)v),
        _ when type == typeof(Half) => Halves(bound is Half half ? half : (Half)ToDouble(bound)).Where(Half.IsFinite).Select(static v => (object)v),
        _ when type == typeof(Rune) => [new Rune('a'), new Rune('b'), new Rune('\ue000'), new Rune(0x1F600)],
        _ when type == typeof(nint) => Large(bound).Select(static v => (object)(nint)v),
        _ when type == typeof(nuint) => Large(bound).Where(static v => v.Sign >= 0).Select(static v => (object)(nuint)v),
        _ => [],
    };

    private static IEnumerable<Half> Halves(Half bound) =>
        [bound, bound, Half.BitIncrement(bound), Half.BitDecrement(bound), -bound, bound + (Half)0.5, bound - (Half)0.5, bound / (Half)3];

    private static IEnumerable<BigInteger> Large(object bound) =>
        Steps.Select(step => (bound is BigInteger large ? large : new BigInteger(ToDecimal(bound))) + (BigInteger)step);

    private static IEnumerable<object> Wholes(decimal bound, Type type)
    {
        var (min, max) = (ToDecimal(type.GetField("MinValue")!.GetValue(null)!), ToDecimal(type.GetField("MaxValue")!.GetValue(null)!));
        return Steps.Select(step => Convert.ChangeType(Math.Clamp(Math.Floor(bound) + step, min, max), type, CultureInfo.InvariantCulture));
    }

    private static IEnumerable<double> Doubles(double bound) =>
    [
        bound, bound, double.BitIncrement(bound), double.BitDecrement(bound), (float)bound, -bound, bound + 0.5, bound - 0.5, bound + 0.49999999999999994, bound - 0.4, bound + 0.1, bound / 3,
        .. bound == 0 ? [0.0] : (double[])[],
    ];

    private static IEnumerable<float> Floats(float bound) =>
        [bound, bound, MathF.BitIncrement(bound), MathF.BitDecrement(bound), -bound, bound + 0.5f, bound - 0.5f, bound - 0.4f, bound / 3];

    // The same number with more digits too.
    private static IEnumerable<decimal> Decimals(decimal bound) => Fractions.SelectMany(fraction => new[] { 1, -1 }.Select(sign => fraction * sign)).Select(step =>
        Math.Abs(bound) > 1e20m ? bound - (Math.Sign(bound) * Math.Abs(decimal.Round(step))) : bound + step).Append(Math.Abs(bound) < 1e10m ? bound * 1.000m : bound);

    private static double ToDouble(object bound) => Convert.ToDouble(bound, CultureInfo.InvariantCulture);

    private static decimal ToDecimal(object bound) => bound switch
    {
        double number => (decimal)Math.Clamp(number, -7e28, 7e28),
        Enum or char => Convert.ToInt64(bound, CultureInfo.InvariantCulture),
        _ => Convert.ToDecimal(bound, CultureInfo.InvariantCulture),
    };
}
