using ModelSync.Generated.V1;

namespace ModelSync.Server.Queries.Routing;

/// <summary>The bounds that a route gives a partition.</summary>
internal static class Interval
{
    public static Interval<TValue> Of<TRow, TArguments, TValue>(RangeRoute<TRow, TArguments, TValue> route, TArguments arguments)
        where TValue : notnull
    {
        var upper = route.Upper is { } high ? high(arguments) : default!;
        return new Interval<TValue>(route.Lower is { } low ? low(arguments) : upper, upper);
    }
}

/// <param name="Key">The lower bound, or the upper one where there is no other: what intervals are sorted by.</param>
/// <param name="Upper">The upper bound where there is one.</param>
internal readonly record struct Interval<TValue>(TValue Key, TValue Upper)
    where TValue : notnull;
