using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Up: end a subscription. Not answered; an unknown id changes nothing, because the server may just have ended it.</summary>
public sealed record Unsub(int SubId) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Unsub, 1);
        writer.Field(SubId);
        writer.EndArray();
    }

    internal static Unsub Read<TReader>(ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => new(reader.IntField(ref fields));
}
