using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Up: a fresh token of the same user, before the old one expires. Not answered when it is good; otherwise the connection is closed.</summary>
public sealed record Auth(string Token) : IMessage
{
    public void Write<TWriter>(ref TWriter writer)
        where TWriter : struct, IWireWriter, allows ref struct
    {
        writer.BeginMessage(MessageKinds.Auth, 1);
        writer.Field(Token);
        writer.EndArray();
    }

    internal static Auth Read<TReader>(ref TReader reader, ref ArrayScope fields)
        where TReader : struct, IWireReader, allows ref struct => new(reader.TextField(ref fields));

    /// <summary>Without the token, which belongs in no log.</summary>
    public override string ToString() => "auth";
}
