using ModelSync.Generated.V1;

namespace ModelSync.Server.Storage;

/// <summary>What happened after version <paramref name="From"/> up to version <paramref name="Version"/>: whole commits.</summary>
/// <param name="Outcomes">Mutations that these commits finished, so that an acknowledgement travels with its effects.</param>
public sealed record CommitBatch(long From, long Version, IReadOnlyList<RowChange> Changes, IReadOnlyList<StoredOutcome> Outcomes);

/// <summary>A changed row, without its type.</summary>
/// <param name="Sequence">Position in the log.</param>
public abstract record RowChange(long Sequence)
{
    public abstract ModelDescriptor Model { get; }
}

/// <param name="Before">The row before, or null for an insert.</param>
/// <param name="After">The row after, or null for a delete.</param>
public sealed record RowChange<TRow>(long Sequence, ModelDescriptor<TRow> RowModel, TRow? Before, TRow? After) : RowChange(Sequence)
    where TRow : class
{
    public override ModelDescriptor Model => RowModel;
}
