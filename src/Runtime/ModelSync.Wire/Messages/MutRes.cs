using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Down: answers a <see cref="Mut"/> that was not executed now: the stored outcome of a duplicate, or a refusal.</summary>
/// <param name="Payload">The encoded result, or the error; empty for a mutation without a result.</param>
/// <param name="Version">Version whose commit holds the outcome; 0 for a refusal.</param>
public sealed record MutRes(long Sequence, AckStatus Status, ReadOnlyMemory<byte> Payload, long Version) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.MutRes, 4);
        writer.Field(Sequence);
        writer.Field((int)Status);
        writer.RawField(Payload);
        writer.Field(Version);
        writer.EndArray();
    }

    internal static MutRes Read<TReader>(ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct =>
        new(
            reader.LongField(ref fields),
            (AckStatus)reader.IntField(ref fields),
            reader.RawField(ref fields, message),
            reader.LongField(ref fields));
}
