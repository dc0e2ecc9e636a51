using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Storage;

namespace ModelSync.Server.Queries.Routing;

/// <summary>Everything that wants to know about changes of one model.</summary>
internal abstract class ModelRoutes
{
    /// <summary>Partitions that are read again when the model changes.</summary>
    public HashSet<Partition> Requeried { get; } = [];

    /// <summary>Applies a change to the partitions that it may touch; those that have to be settled are added to the list.</summary>
    public abstract void Route(RowChange change, List<Partition> unsettled);

    /// <summary>The routes of a model without partitions.</summary>
    public static ModelRoutes Of(ModelDescriptor model) => model.Accept(new Maker());

    private sealed class Maker : IModelVisitor<ModelRoutes>
    {
        public ModelRoutes Visit<TRow>(ModelDescriptor<TRow> model)
            where TRow : class => new ModelRoutes<TRow>();
    }
}

internal sealed class ModelRoutes<TRow> : ModelRoutes, IPartitionSink<TRow>
    where TRow : class
{
    private readonly ShapeRoutes<TRow> _routes = new();
    private RowChange<TRow>? _change;
    private List<Partition>? _unsettled;
    private long _asked;

    public void Add<TArguments>(QueryShape<TRow, TArguments> shape, Partition<TRow, TArguments> partition)
        where TArguments : class => _routes.Add(shape, partition);

    public void Remove<TArguments>(QueryShape<TRow, TArguments> shape, Partition<TRow, TArguments> partition)
        where TArguments : class => _routes.Remove(shape, partition);

    public override void Route(RowChange change, List<Partition> unsettled)
    {
        _change = (RowChange<TRow>)change;
        _unsettled = unsettled;
        _asked++;
        _routes.Find(_change.Before, _change.After, this);
    }

    void IPartitionSink<TRow>.Found(Partition<TRow> partition)
    {
        if (partition.AskedAbout == _asked) return;
        partition.AskedAbout = _asked;
        if (!partition.Apply(_change!) || partition.Unsettled) return;
        partition.Unsettled = true;
        _unsettled!.Add(partition);
    }
}
