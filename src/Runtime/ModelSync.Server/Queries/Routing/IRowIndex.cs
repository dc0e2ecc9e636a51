using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>Finds the partitions that a row may belong to: all of these, and as few others as it can.</summary>
internal interface IRowIndex<TRow, TArguments>
    where TRow : class
    where TArguments : class
{
    bool IsEmpty { get; }

    void Add(Partition<TRow, TArguments> partition);

    void Remove(Partition<TRow, TArguments> partition);

    void Find(TRow row, IPartitionSink<TRow> sink);
}

/// <summary>Receives the partitions of a row; the same one may come more than once.</summary>
internal interface IPartitionSink<TRow>
    where TRow : class
{
    void Found(Partition<TRow> partition);
}
