using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Down: the client's contract is not served; 4410 follows. Queued mutations stay with the client.</summary>
public sealed record Upgrade(string? Message) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Upgrade, 1);
        writer.Field(Message);
        writer.EndArray();
    }

    internal static Upgrade Read<TReader>(ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => new(reader.OptionalTextField(ref fields));
}
