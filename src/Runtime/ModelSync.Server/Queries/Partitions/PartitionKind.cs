using ModelSync.Generated.V1;
using ModelSync.Server.Contracts;

namespace ModelSync.Server.Queries.Partitions;

/// <summary>What all partitions of one shape share, so that none of them holds it.</summary>
internal abstract class PartitionKind(QueryShape shape, EngineOptions options)
{
    public QueryShape Shape { get; } = shape;

    public EngineOptions Options { get; } = options;

    /// <summary>The members of the model whose change is to be told.</summary>
    public PositionSet Told { get; } = SelectedMembers.Told(shape);
}

internal abstract class PartitionKind<TRow>(QueryShape shape, ModelDescriptor<TRow> model, Comparison<TRow> order, EngineOptions options)
    : PartitionKind(shape, options)
    where TRow : class
{
    private readonly Stack<TouchedRows<TRow>> _idle = new();

    public ModelDescriptor<TRow> Model { get; } = model;

    /// <summary>All members of the model.</summary>
    public PositionSet AllMembers { get; } = PositionSet.Below(model.WireColumns.Count);

    /// <summary>Total order of the rows.</summary>
    public Comparison<TRow> Order { get; } = order;

    /// <summary>For a window that a step changes, until the step ends. Used again, so there are as many as one step has changed windows.</summary>
    public TouchedRows<TRow> Rent() => _idle.TryPop(out var touched) ? touched : new TouchedRows<TRow>();

    public void Return(TouchedRows<TRow> touched)
    {
        touched.Clear();
        _idle.Push(touched);
    }
}

internal sealed class PartitionKind<TRow, TArguments>(QueryShape<TRow, TArguments> shape, EngineOptions options)
    : PartitionKind<TRow>(shape, shape.RowModel, shape.Compare, options)
    where TRow : class
    where TArguments : class
{
    // The generated match answers false for a fault inside; whatever still escapes must not take the engine down.
    public bool Matches(TRow row, TArguments arguments)
    {
        try
        {
            return shape.Match(row, arguments);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return false;
        }
    }
}
