using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>From bytes to messages, one table per direction. Null means an error of the reader, or a kind that this direction does not have.</summary>
internal static class MessageReading
{
    public static IMessage? ReadUp<TReader>(ref TReader reader, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct
    {
        var fields = reader.BeginArray(FieldReading.FieldCost);
        IMessage? read = reader.IntField(ref fields) switch
        {
            MessageKinds.Hello => Hello.Read(ref reader, ref fields),
            MessageKinds.Sub => Sub.Read(ref reader, ref fields, message),
            MessageKinds.Unsub => Unsub.Read(ref reader, ref fields),
            MessageKinds.Mut => Mut.Read(ref reader, ref fields, message),
            MessageKinds.PingUp => Ping.Read(ref reader, ref fields, isUp: true),
            MessageKinds.PongUp => Pong.Read(ref reader, ref fields, isUp: true),
            MessageKinds.Auth => Auth.Read(ref reader, ref fields),
            _ => null,
        };
        reader.EndFields(ref fields);
        return read;
    }

    public static IMessage? ReadDown<TReader>(ref TReader reader, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct
    {
        var fields = reader.BeginArray(FieldReading.FieldCost);
        IMessage? read = reader.IntField(ref fields) switch
        {
            MessageKinds.Welcome => Welcome.Read(ref reader, ref fields),
            MessageKinds.Snap => Snap.Read(ref reader, ref fields, message),
            MessageKinds.Tx => Tx.Read(ref reader, ref fields, message),
            MessageKinds.MutRes => MutRes.Read(ref reader, ref fields, message),
            MessageKinds.SubErr => SubErr.Read(ref reader, ref fields, message),
            MessageKinds.PongDown => Pong.Read(ref reader, ref fields, isUp: false),
            MessageKinds.PingDown => Ping.Read(ref reader, ref fields, isUp: false),
            MessageKinds.Err => Err.Read(ref reader, ref fields, message),
            MessageKinds.GoAway => GoAway.Read(ref reader, ref fields),
            MessageKinds.Upgrade => Upgrade.Read(ref reader, ref fields),
            MessageKinds.Kept => Kept.Read(ref reader, ref fields),
            _ => null,
        };
        reader.EndFields(ref fields);
        return read;
    }

    /// <summary>Arguments are always an array: null is an error here, so that a missing array is no empty one.</summary>
    public static ReadOnlyMemory<byte> ArgumentsField<TReader>(this ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct
    {
        var arguments = reader.RawField(ref fields, message);
        if (arguments.IsEmpty) reader.Fail(WireErrorCode.NullValue);
        return arguments;
    }

    public static WireError ErrorField<TReader>(this ref TReader reader, ref ArrayScope fields, ReadOnlyMemory<byte> message)
        where TReader : struct, IWireReader, allows ref struct =>
        reader.Next(ref fields) ? WireError.Read(ref reader, message) : new WireError("");
}
