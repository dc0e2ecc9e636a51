using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>
/// Down, in the place of the first <see cref="Snap"/> of a subscription that resumes: rows that the client still shows and that stay as they are.
/// Rows that it lacks follow in <see cref="Snap"/>s from chunk 1 on; all become visible with the <see cref="Tx"/> that activates the subscription.
/// A cut connection drops what was staged; a repeat stages the same again.
/// </summary>
/// <param name="Partition">Whose slots these are.</param>
/// <param name="Last">No snap follows.</param>
/// <param name="Rows">Positions among the rows that the client shows, in its order, as pairs of first and count.</param>
/// <param name="Slots">New names of these rows, in the same order, as pairs of first and count.</param>
public sealed record Kept(int SubId, int Partition, bool Last, IReadOnlyList<int> Rows, IReadOnlyList<int> Slots) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Kept, 5);
        writer.Field(SubId);
        writer.Field(Partition);
        writer.Field(Last);
        writer.IntListField(Rows);
        writer.IntListField(Slots);
        writer.EndArray();
    }

    internal static Kept Read<TReader>(ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct =>
        new(
            reader.IntField(ref fields),
            reader.IntField(ref fields),
            reader.BoolField(ref fields),
            reader.IntListField(ref fields),
            reader.IntListField(ref fields));
}
