using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Up: subscribe. Answered by <see cref="Snap"/> and the <see cref="Tx"/> that activates it, or by <see cref="SubErr"/>. A repeat of an id in use begins that subscription anew.</summary>
/// <param name="SubId">Chosen by the client, unique among its live subscriptions.</param>
/// <param name="Query">Position of the query in the contract.</param>
/// <param name="Arguments">The encoded array of arguments.</param>
public sealed record Sub(int SubId, int Query, ReadOnlyMemory<byte> Arguments) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Sub, 3);
        writer.Field(SubId);
        writer.Field(Query);
        writer.RawField(Arguments);
        writer.EndArray();
    }

    internal static Sub Read<TReader>(ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct =>
        new(reader.IntField(ref fields), reader.IntField(ref fields), reader.ArgumentsField(ref fields, message));
}
