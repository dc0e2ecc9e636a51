using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>The partitions of one shape, found by a row.</summary>
internal abstract class ShapeRoutes<TRow>
    where TRow : class
{
    public abstract void Find(TRow row, IPartitionSink<TRow> sink);
}

internal sealed class ShapeRoutes<TRow, TArguments>(QueryShape<TRow, TArguments> shape) : ShapeRoutes<TRow>
    where TRow : class
    where TArguments : class
{
    private readonly IRowIndex<TRow, TArguments> _index = shape.Equality is { } equality
        ? new EqualityIndex<TRow, TArguments>(equality, () => Narrow(shape.Range))
        : Narrow(shape.Range);

    public void Add(Partition<TRow, TArguments> partition) => _index.Add(partition);

    public void Remove(Partition<TRow, TArguments> partition) => _index.Remove(partition);

    public override void Find(TRow row, IPartitionSink<TRow> sink) => _index.Find(row, sink);

    private static IRowIndex<TRow, TArguments> Narrow(RangeRoute<TRow, TArguments>? range) => range switch
    {
        null => new EveryPartition<TRow, TArguments>(),
        RangeRoute<TRow, TArguments, string> { Kind: RangeKind.Prefix } prefix => new PrefixIndex<TRow, TArguments>(prefix),
        _ => range.Accept(new IntervalIndexMaker()),
    };

    private sealed class IntervalIndexMaker : IRangeRouteVisitor<TRow, TArguments, IRowIndex<TRow, TArguments>>
    {
        public IRowIndex<TRow, TArguments> Visit<TValue>(RangeRoute<TRow, TArguments, TValue> route)
            where TValue : notnull => new IntervalIndex<TRow, TArguments, TValue>(route);
    }
}
