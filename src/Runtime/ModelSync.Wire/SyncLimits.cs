using ModelSync.Generated.V1;

namespace ModelSync.Wire;

/// <summary>The limits that a client is told in <c>welcome</c>. Names and order are part of the protocol.</summary>
/// <param name="MaxFrameBytes">Largest message that the server accepts.</param>
/// <param name="MaxQueries">Live queries of one connection.</param>
/// <param name="MaxRows">Rows of one live query.</param>
/// <param name="MaxQueuedMutations">Mutations that wait for their turn.</param>
/// <param name="MutationsPerSecond">Mutations a second, lasting.</param>
/// <param name="MutationBurst">Mutations at once after a pause.</param>
public sealed record SyncLimits(int MaxFrameBytes, int MaxQueries, int MaxRows, int MaxQueuedMutations, int MutationsPerSecond, int MutationBurst)
{
    internal void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginArray(6);
        writer.Field(MaxFrameBytes);
        writer.Field(MaxQueries);
        writer.Field(MaxRows);
        writer.Field(MaxQueuedMutations);
        writer.Field(MutationsPerSecond);
        writer.Field(MutationBurst);
        writer.EndArray();
    }

    internal static SyncLimits Read<TReader>(ref TReader reader)
        where TReader : struct, IWireReader, allows ref struct
    {
        var fields = reader.BeginArray(8);
        var limits = new SyncLimits(
            reader.IntField(ref fields),
            reader.IntField(ref fields),
            reader.IntField(ref fields),
            reader.IntField(ref fields),
            reader.IntField(ref fields),
            reader.IntField(ref fields));
        reader.EndFields(ref fields);
        return limits;
    }
}
