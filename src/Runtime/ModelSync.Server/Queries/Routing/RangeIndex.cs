namespace ModelSync.Server.Queries.Routing;

/// <summary>Partitions of all shapes that narrow by the same member in the same way.</summary>
internal abstract class RangeIndex<TRow>
    where TRow : class
{
    public abstract bool IsEmpty { get; }

    public abstract void Find(TRow row, IPartitionSink<TRow> sink);
}
