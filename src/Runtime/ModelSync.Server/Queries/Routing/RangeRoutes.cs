using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>
/// Partitions by the range that their shapes narrow by, one index for each member and kind whatever the number of shapes; those without a
/// range are always found.
/// </summary>
internal sealed class RangeRoutes<TRow>
    where TRow : class
{
    private readonly Dictionary<object, RangeIndex<TRow>> _byRoute = [];
    private readonly HashSet<Partition<TRow>> _unranged = [];
    private RangeIndex<TRow>[] _indexes = [];

    public bool IsEmpty => _indexes.Length == 0 && _unranged.Count == 0;

    public void Add<TArguments>(RangeRoute<TRow, TArguments>? range, Partition<TRow, TArguments> partition)
        where TArguments : class
    {
        if (range is null) _unranged.Add(partition);
        else range.Accept(new Adder<TArguments>(this, partition));
    }

    public void Remove<TArguments>(RangeRoute<TRow, TArguments>? range, Partition<TRow, TArguments> partition)
        where TArguments : class
    {
        if (range is null) _unranged.Remove(partition);
        else range.Accept(new Remover<TArguments>(this, partition));
    }

    public void Find(TRow row, IPartitionSink<TRow> sink)
    {
        foreach (var index in _indexes) index.Find(row, sink);
        if (_unranged.Count == 0) return;
        foreach (var partition in _unranged) sink.Found(partition);
    }

    // Shapes that do not say their column share nothing.
    private static object NameOf<TArguments, TValue>(RangeRoute<TRow, TArguments, TValue> route)
        where TValue : notnull => route.Column is { } column ? (column, route.Kind) : route;

    private sealed class Adder<TArguments>(RangeRoutes<TRow> routes, Partition<TRow, TArguments> partition) : IRangeRouteVisitor<TRow, TArguments, bool>
        where TArguments : class
    {
        public bool Visit<TValue>(RangeRoute<TRow, TArguments, TValue> route)
            where TValue : notnull
        {
            var name = NameOf(route);
            if (!routes._byRoute.TryGetValue(name, out var index))
            {
                index = route.Kind == RangeKind.Prefix
                    ? new PrefixIndex<TRow>((TryGetValue<TRow, string>)(object)route.TryGetRowValue)
                    : new IntervalIndex<TRow, TValue>(route.Kind, route.TryGetRowValue);
                routes._byRoute.Add(name, index);
                routes._indexes = [.. routes._byRoute.Values];
            }

            if (index is PrefixIndex<TRow> prefixes) prefixes.Add((string)(object)route.Lower!(partition.Bound), partition);
            else ((IntervalIndex<TRow, TValue>)index).Add(Interval.Of(route, partition.Bound), partition);
            return true;
        }
    }

    private sealed class Remover<TArguments>(RangeRoutes<TRow> routes, Partition<TRow, TArguments> partition) : IRangeRouteVisitor<TRow, TArguments, bool>
        where TArguments : class
    {
        public bool Visit<TValue>(RangeRoute<TRow, TArguments, TValue> route)
            where TValue : notnull
        {
            // A list that names a value twice is taken out twice.
            var name = NameOf(route);
            if (!routes._byRoute.TryGetValue(name, out var index)) return false;
            if (index is PrefixIndex<TRow> prefixes) prefixes.Remove((string)(object)route.Lower!(partition.Bound), partition);
            else ((IntervalIndex<TRow, TValue>)index).Remove(Interval.Of(route, partition.Bound), partition);
            if (!index.IsEmpty) return true;
            routes._byRoute.Remove(name);
            routes._indexes = [.. routes._byRoute.Values];
            return true;
        }
    }
}
