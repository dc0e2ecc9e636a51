using ModelSync.Server.Queries.Partitions;

namespace ModelSync.Server.Queries.Routing;

/// <summary>Receives the partitions of a row; the same one may come more than once, and some that the row does not belong to.</summary>
internal interface IPartitionSink<TRow>
    where TRow : class
{
    void Found(Partition<TRow> partition);
}
