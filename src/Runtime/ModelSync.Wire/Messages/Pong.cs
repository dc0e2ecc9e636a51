using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Both ways: answers <see cref="Ping"/>. One that nobody asked for is a sign of life like any other message.</summary>
/// <param name="IsUp">From client to server.</param>
public sealed record Pong(int Id, bool IsUp) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(IsUp ? MessageKinds.PongUp : MessageKinds.PongDown, 1);
        writer.Field(Id);
        writer.EndArray();
    }

    internal static Pong Read<TReader>(ref TReader reader, ref ArrayScope fields, bool isUp)
        where TReader : struct, IWireReader, allows ref struct => new(reader.IntField(ref fields), isUp);
}
