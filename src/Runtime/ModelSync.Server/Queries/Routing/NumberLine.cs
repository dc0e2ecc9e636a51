using System.Runtime.CompilerServices;

namespace ModelSync.Server.Queries.Routing;

/// <summary>Places of values on a line of doubles, in their own order; equal places do not mean equal values.</summary>
internal static class NumberLine
{
    /// <summary>Whether values of the type have places.</summary>
    public static bool Has<TValue>() => typeof(TValue) == typeof(int) || typeof(TValue) == typeof(long) || typeof(TValue) == typeof(double)
        || typeof(TValue) == typeof(decimal) || typeof(TValue) == typeof(DateTimeOffset);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double PlaceOf<TValue>(TValue value)
    {
        if (typeof(TValue) == typeof(int)) return (int)(object)value!;
        if (typeof(TValue) == typeof(long)) return (long)(object)value!;
        if (typeof(TValue) == typeof(double)) return (double)(object)value!;
        if (typeof(TValue) == typeof(decimal)) return (double)(decimal)(object)value!;
        return typeof(TValue) == typeof(DateTimeOffset) ? ((DateTimeOffset)(object)value!).UtcTicks : 0;
    }
}
