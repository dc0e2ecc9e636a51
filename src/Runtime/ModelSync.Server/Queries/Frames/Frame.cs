using ModelSync.Server.Contracts;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Server.Queries.Resume;
using ModelSync.Server.Storage;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries.Frames;

/// <summary>Rows of one subscription inside a frame.</summary>
/// <param name="Kept">What the client keeps; the rows come on top of it.</param>
internal readonly record struct SnapshotPart(int SubId, int Partition, Snapshot Rows, KeptRows? Kept = null)
{
    /// <summary>The messages that stage them.</summary>
    public IEnumerable<IMessage> Messages(Dialect dialect, int chunkBytes)
    {
        var next = 0;
        if (Kept is not null)
        {
            next = 1;
            yield return Kept.ToMessage(SubId, Partition);
            if (Rows.IsEmpty) yield break;
        }

        var chunks = Rows.Chunks(dialect, chunkBytes);
        for (var i = 0; i < chunks.Count; i++)
            yield return new Snap(SubId, Partition, next + i, i == chunks.Count - 1, chunks[i].Slots, chunks[i].Columns);
    }
}

/// <summary>
/// The step of one connection to a version. It refers to bytes and rows that others share and never changes;
/// the connection's sender turns it into messages, outside the engine's loop.
/// </summary>
internal sealed record Frame(
    long Version,
    IReadOnlyList<SubErr> Errors,
    IReadOnlyList<SnapshotPart> Snapshots,
    IReadOnlyList<Delta> Deltas,
    IReadOnlyList<StoredOutcome> Acks,
    IReadOnlyList<int> Activate,
    IReadOnlyList<int> Incomplete)
{
    /// <summary>The encoded messages, in order.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Messages(Dialect dialect, int chunkBytes, Func<StoredOutcome, Ack> acknowledge)
    {
        foreach (var error in Errors) yield return MessageCodec.Encode(error, dialect.Encoding);
        foreach (var part in Snapshots)
            foreach (var message in part.Messages(dialect, chunkBytes)) yield return MessageCodec.Encode(message, dialect.Encoding);

        if (IsEmpty) yield break;
        yield return IsOneDelta ? Deltas[0].Alone(dialect) : MessageCodec.Encode(Step(dialect, acknowledge), dialect.Encoding);
    }

    private bool IsEmpty => Deltas.Count == 0 && Acks.Count == 0 && Activate.Count == 0 && Incomplete.Count == 0 && !ClearsFlags;

    /// <summary>An otherwise empty step that tells that nothing is missing any more.</summary>
    public bool ClearsFlags { get; init; }

    /// <summary>The only message, when all who get it share it.</summary>
    public byte[]? Shared(Dialect dialect) => IsOneDelta && Errors.Count == 0 && Snapshots.Count == 0 ? Deltas[0].Alone(dialect) : null;

    // The common case of many who look at one result: the whole message is shared.
    private bool IsOneDelta => Deltas.Count == 1 && Deltas[0].Version == Version && Acks.Count == 0 && Activate.Count == 0 && Incomplete.Count == 0;

    private Tx Step(Dialect dialect, Func<StoredOutcome, Ack> acknowledge) =>
        new(Version, [.. Deltas.Select(delta => (ReadOnlyMemory<byte>)delta.Encoded(dialect))], [.. Acks.Select(acknowledge)], Activate, Incomplete);
}
