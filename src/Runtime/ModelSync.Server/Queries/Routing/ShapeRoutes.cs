using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>
/// The indexes over all partitions of a model. Shapes that compare the same members share one, so a write asks as many as there are ways to
/// narrow, not as many as there are shapes.
/// </summary>
internal sealed class ShapeRoutes<TRow>
    where TRow : class
{
    private readonly Dictionary<object, EqualityIndex<TRow>> _byColumns = [];
    private readonly RangeRoutes<TRow> _ranges = new();
    private EqualityIndex<TRow>[] _equalities = [];

    public void Add<TArguments>(QueryShape<TRow, TArguments> shape, Partition<TRow, TArguments> partition)
        where TArguments : class
    {
        if (shape.Equality is not { } equality)
        {
            _ranges.Add(shape.Range, partition);
            return;
        }

        var name = NameOf(equality);
        if (!_byColumns.TryGetValue(name, out var index))
        {
            _byColumns.Add(name, index = new EqualityIndex<TRow>(equality.RowKey));
            _equalities = [.. _byColumns.Values];
        }

        index.Add(shape, partition);
    }

    public void Remove<TArguments>(QueryShape<TRow, TArguments> shape, Partition<TRow, TArguments> partition)
        where TArguments : class
    {
        if (shape.Equality is not { } equality)
        {
            _ranges.Remove(shape.Range, partition);
            return;
        }

        // A partition with an empty list is in no bucket, so its index may be gone.
        var name = NameOf(equality);
        if (!_byColumns.TryGetValue(name, out var index)) return;
        index.Remove(shape, partition);
        if (!index.IsEmpty) return;
        _byColumns.Remove(name);
        _equalities = [.. _byColumns.Values];
    }

    /// <summary>All partitions that one of the rows belongs to, and as few others as it can.</summary>
    public void Find(TRow? before, TRow? after, IPartitionSink<TRow> sink)
    {
        foreach (var index in _equalities) index.Find(before, after, sink);
        if (before is not null) _ranges.Find(before, sink);
        if (after is not null) _ranges.Find(after, sink);
    }

    // Shapes that do not say their columns share nothing.
    private static object NameOf<TArguments>(EqualityRoute<TRow, TArguments> route) => route.Columns is { } columns ? string.Join(',', columns) : route;
}
