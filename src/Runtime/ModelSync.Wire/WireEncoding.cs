namespace ModelSync.Wire;

/// <summary>How the bytes of a connection are to be read; chosen once, by WebSocket subprotocol.</summary>
public enum WireEncoding
{
    /// <summary>MessagePack arrays in binary messages.</summary>
    MessagePack,

    /// <summary>The same arrays as JSON in text messages.</summary>
    Json,
}

/// <summary>Names of the subprotocols.</summary>
public static class Subprotocols
{
    public const string MessagePack = "modelsync.1.msgpack";
    public const string Json = "modelsync.1.json";

    /// <summary>The encoding of a subprotocol, or null when it is none of ours.</summary>
    public static WireEncoding? EncodingOf(string? subprotocol) => subprotocol switch
    {
        MessagePack => WireEncoding.MessagePack,
        Json => WireEncoding.Json,
        _ => null,
    };

    public static string NameOf(WireEncoding encoding) => encoding == WireEncoding.Json ? Json : MessagePack;
}
