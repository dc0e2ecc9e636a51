using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Down: an error of the connection. A fatal one is the last message; the close code follows.</summary>
public sealed record Err(WireError Error, bool Fatal) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Err, 2);
        writer.Element();
        Error.Write(ref writer);
        writer.Field(Fatal);
        writer.EndArray();
    }

    internal static Err Read<TReader>(ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct =>
        new(reader.ErrorField(ref fields, message), reader.BoolField(ref fields));
}
