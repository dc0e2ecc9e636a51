using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Down: the server is about to close with 4503; the client returns after a random time between the two.</summary>
public sealed record GoAway(string Reason, int MinDelayMs, int MaxDelayMs) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.GoAway, 3);
        writer.Field(Reason);
        writer.Field(MinDelayMs);
        writer.Field(MaxDelayMs);
        writer.EndArray();
    }

    internal static GoAway Read<TReader>(ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct =>
        new(reader.TextField(ref fields), reader.IntField(ref fields), reader.IntField(ref fields));
}
