using ModelSync.Generated.V1;

namespace ModelSync.Wire.Messages;

/// <summary>Whole messages to and from bytes, in the encoding of a connection.</summary>
public static class MessageCodec
{
    public static byte[] Encode(IMessage message, WireEncoding encoding) => encoding == WireEncoding.Json
        ? Encoded.Json(message, static (ref JsonWriter writer, IMessage value) => value.Write(ref writer))
        : Encoded.MessagePack(message, static (ref MessagePackWriter writer, IMessage value) => value.Write(ref writer));

    public static byte[] Encode(WireError error, WireEncoding encoding) => encoding == WireEncoding.Json
        ? Encoded.Json(error, static (ref JsonWriter writer, WireError value) => value.Write(ref writer))
        : Encoded.MessagePack(error, static (ref MessagePackWriter writer, WireError value) => value.Write(ref writer));

    /// <summary>Reads a message from a client.</summary>
    /// <returns>Null with an error; null without one for a kind that clients do not send.</returns>
    public static IMessage? DecodeUp(ReadOnlyMemory<byte> bytes, WireEncoding encoding, out WireErrorCode error)
    {
        if (encoding == WireEncoding.Json)
        {
            var json = new JsonReader(bytes.Span);
            var read = MessageReading.ReadUp(ref json, bytes);
            error = json.Finish();
            return error == WireErrorCode.None ? read : null;
        }

        var reader = new MessagePackReader(bytes.Span);
        var message = MessageReading.ReadUp(ref reader, bytes);
        error = reader.Finish();
        return error == WireErrorCode.None ? message : null;
    }

    /// <summary>Reads a message from a server.</summary>
    /// <returns>Null with an error; null without one for a kind that servers do not send.</returns>
    public static IMessage? DecodeDown(ReadOnlyMemory<byte> bytes, WireEncoding encoding, out WireErrorCode error)
    {
        if (encoding == WireEncoding.Json)
        {
            var json = new JsonReader(bytes.Span);
            var read = MessageReading.ReadDown(ref json, bytes);
            error = json.Finish();
            return error == WireErrorCode.None ? read : null;
        }

        var reader = new MessagePackReader(bytes.Span);
        var message = MessageReading.ReadDown(ref reader, bytes);
        error = reader.Finish();
        return error == WireErrorCode.None ? message : null;
    }
}
