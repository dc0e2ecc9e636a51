using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Down: the step of all of a connection's queries to <paramref name="Version"/>, applied as a whole.</summary>
/// <param name="Deltas">Encoded deltas, in order: the same bytes for every subscriber of a partition.</param>
/// <param name="Acks">Mutations of this client that the step holds.</param>
/// <param name="Activate">Subscriptions whose staged rows become visible.</param>
/// <param name="Incomplete">Subscriptions that are being refilled.</param>
public sealed record Tx(
    long Version,
    IReadOnlyList<ReadOnlyMemory<byte>> Deltas,
    IReadOnlyList<Ack> Acks,
    IReadOnlyList<int> Activate,
    IReadOnlyList<int> Incomplete) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Tx, 5);
        writer.Field(Version);
        writer.RawListField(Deltas);
        writer.Element();
        writer.BeginArray(Acks.Count);
        foreach (var ack in Acks)
        {
            writer.Element();
            ack.Write(ref writer);
        }

        writer.EndArray();
        writer.IntListField(Activate);
        writer.IntListField(Incomplete);
        writer.EndArray();
    }

    internal static Tx Read<TReader>(ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct =>
        new(
            reader.LongField(ref fields),
            reader.RawListField(ref fields, message),
            reader.Next(ref fields) ? Ack.ReadList(ref reader, message) : [],
            reader.IntListField(ref fields),
            reader.IntListField(ref fields));
}
