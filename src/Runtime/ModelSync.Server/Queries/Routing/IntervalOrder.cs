using System.Runtime.CompilerServices;
using ModelSync.Generated.V1;

namespace ModelSync.Server.Queries.Routing;

/// <summary><see cref="ValueOrder{T}"/>, without a call for the types whose own order it is.</summary>
internal static class IntervalOrder<TValue>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Compare(TValue left, TValue right) => !typeof(TValue).IsValueType || typeof(TValue) == typeof(Guid)
        ? ValueOrder<TValue>.Instance.Compare(left, right)
        : Comparer<TValue>.Default.Compare(left, right);
}
