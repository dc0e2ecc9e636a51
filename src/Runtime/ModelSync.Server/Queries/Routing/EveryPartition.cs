using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>No narrowing: every partition is asked.</summary>
internal sealed class EveryPartition<TRow, TArguments> : IRowIndex<TRow, TArguments>
    where TRow : class
    where TArguments : class
{
    private readonly HashSet<Partition<TRow, TArguments>> _partitions = [];

    public bool IsEmpty => _partitions.Count == 0;

    public void Add(Partition<TRow, TArguments> partition) => _partitions.Add(partition);

    public void Remove(Partition<TRow, TArguments> partition) => _partitions.Remove(partition);

    public void Find(TRow row, IPartitionSink<TRow> sink)
    {
        foreach (var partition in _partitions) sink.Found(partition);
    }
}
