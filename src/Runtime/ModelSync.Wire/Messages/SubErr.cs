using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Down: a subscription could not begin, or ends here; its rows are dropped and the others live on.</summary>
public sealed record SubErr(int SubId, WireError Error) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.SubErr, 2);
        writer.Field(SubId);
        writer.Element();
        Error.Write(ref writer);
        writer.EndArray();
    }

    internal static SubErr Read<TReader>(ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct =>
        new(reader.IntField(ref fields), reader.ErrorField(ref fields, message));
}
