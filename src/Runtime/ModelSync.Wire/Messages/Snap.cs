using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>
/// Down: a part of a subscription's first window. The client stages it; rows become visible with the <see cref="Tx"/> that activates the subscription.
/// A cut connection drops what was staged.
/// </summary>
/// <param name="Partition">Whose slots these are.</param>
/// <param name="Chunk">0 for the first.</param>
/// <param name="Last">No chunk follows.</param>
/// <param name="Slots">The encoded array of slots.</param>
/// <param name="Columns">The encoded array with one array of values per wire member.</param>
public sealed record Snap(int SubId, int Partition, int Chunk, bool Last, ReadOnlyMemory<byte> Slots, ReadOnlyMemory<byte> Columns) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Snap, 6);
        writer.Field(SubId);
        writer.Field(Partition);
        writer.Field(Chunk);
        writer.Field(Last);
        writer.RawField(Slots);
        writer.RawField(Columns);
        writer.EndArray();
    }

    internal static Snap Read<TReader>(ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct =>
        new(
            reader.IntField(ref fields),
            reader.IntField(ref fields),
            reader.IntField(ref fields),
            reader.BoolField(ref fields),
            reader.RawField(ref fields, message),
            reader.RawField(ref fields, message));
}
