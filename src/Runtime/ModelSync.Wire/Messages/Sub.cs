using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Up: subscribe. Answered by <see cref="Snap"/>, or <see cref="Kept"/>, and the <see cref="Tx"/> that activates it, or by <see cref="SubErr"/>. A repeat of an id in use begins that subscription anew.</summary>
/// <param name="SubId">Chosen by the client, unique among its live subscriptions.</param>
/// <param name="Query">Position of the query in the contract.</param>
/// <param name="Arguments">The encoded array of arguments.</param>
/// <param name="Known">What the client still shows of it, or null.</param>
public sealed record Sub(int SubId, int Query, ReadOnlyMemory<byte> Arguments, Known? Known = null) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Sub, 4);
        writer.Field(SubId);
        writer.Field(Query);
        writer.RawField(Arguments);
        writer.Element();
        if (Known is null) writer.WriteNull();
        else Known.Write(ref writer);
        writer.EndArray();
    }

    internal static Sub Read<TReader>(ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct =>
        new(reader.IntField(ref fields), reader.IntField(ref fields), reader.ArgumentsField(ref fields, message), reader.NextUnlessNull(ref fields) ? Known.Read(ref reader) : null);
}
