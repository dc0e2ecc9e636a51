using System.Diagnostics.CodeAnalysis;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Queries.Routing;

namespace ModelSync.Server.Queries;

/// <summary>All partitions: one for each shape and value of its arguments, found by who subscribes and by what changes.</summary>
internal sealed class PartitionTable(SurfaceDescriptor surface, EngineOptions options)
{
    private readonly HashSet<Partition> _partitions = new(PartitionIdentity.Instance);
    private readonly Dictionary<QueryShape, PartitionKind> _kinds = [];
    private readonly ModelRoutes[] _routes = [.. surface.Models.Select(ModelRoutes.Of)];
    private int _lastId;

    public int Count => _partitions.Count;

    public IEnumerable<Partition> All => _partitions;

    /// <summary>A number that no partition has had.</summary>
    public int NextId() => ++_lastId;

    public ModelRoutes RoutesOf(ModelDescriptor model) => _routes[model.Index];

    public bool TryFind(QueryShape shape, object arguments, [NotNullWhen(true)] out Partition? partition) =>
        _partitions.GetAlternateLookup<PartitionName>().TryGetValue(new PartitionName(shape.Index, arguments), out partition);

    /// <summary>Partitions that match the rows of a model one by one.</summary>
    public IEnumerable<Partition> MatchedOf(ModelDescriptor model) => _partitions.Where(partition => partition.Shape.Model.Index == model.Index && !partition.Shape.Requery);

    public Partition Add(QueryShape shape, object arguments)
    {
        var partition = shape.Accept(new Adder(this, arguments, options));
        _partitions.Add(partition);
        if (shape.Requery)
            foreach (var model in shape.ReadsModels.Append(shape.Model.Index)) _routes[model].Requeried.Add(partition);
        return partition;
    }

    public void Remove(Partition partition)
    {
        partition.Retired = true;
        _partitions.Remove(partition);
        if (partition.Shape.Requery)
            foreach (var routes in _routes) routes.Requeried.Remove(partition);
        else
            partition.Shape.Accept(new Remover(this, partition));
    }

    private sealed class Adder(PartitionTable table, object arguments, EngineOptions options) : IQueryVisitor<Partition>
    {
        public Partition Visit<TRow, TArguments>(QueryShape<TRow, TArguments> shape)
            where TRow : class
            where TArguments : class
        {
            if (!table._kinds.TryGetValue(shape, out var kind)) table._kinds.Add(shape, kind = new PartitionKind<TRow, TArguments>(shape, options));
            var partition = new Partition<TRow, TArguments>(table.NextId(), (PartitionKind<TRow, TArguments>)kind, (TArguments)arguments);
            if (!shape.Requery) ((ModelRoutes<TRow>)table.RoutesOf(shape.Model)).Add(shape, partition);
            return partition;
        }
    }

    private sealed class Remover(PartitionTable table, Partition partition) : IQueryVisitor<bool>
    {
        public bool Visit<TRow, TArguments>(QueryShape<TRow, TArguments> shape)
            where TRow : class
            where TArguments : class
        {
            ((ModelRoutes<TRow>)table.RoutesOf(shape.Model)).Remove(shape, (Partition<TRow, TArguments>)partition);
            return true;
        }
    }
}
