using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Both ways: is anybody there? Answered by <see cref="Pong"/> with the same id.</summary>
/// <param name="IsUp">From client to server.</param>
public sealed record Ping(int Id, bool IsUp) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(IsUp ? MessageKinds.PingUp : MessageKinds.PingDown, 1);
        writer.Field(Id);
        writer.EndArray();
    }

    internal static Ping Read<TReader>(ref TReader reader, ref ArrayScope fields, bool isUp)
        where TReader : struct, IWireReader, allows ref struct => new(reader.IntField(ref fields), isUp);
}
