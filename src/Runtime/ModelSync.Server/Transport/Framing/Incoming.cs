namespace ModelSync.Server.Transport.Framing;

/// <summary>What the bytes that have come mean.</summary>
/// <param name="Payload">Of a message or a ping; valid until the reader is asked again.</param>
/// <param name="CloseCode">Of a close frame.</param>
internal readonly record struct Incoming(IncomingKind Kind, ReadOnlyMemory<byte> Payload = default, int CloseCode = 0, Breach? Breach = null);

internal enum IncomingKind
{
    /// <summary>Nothing yet: more bytes are needed.</summary>
    More,

    Message,

    /// <summary>A message over the limit; the rest of it is skipped.</summary>
    TooLarge,

    /// <summary>A message of the kind that was not negotiated; the rest of it is skipped.</summary>
    WrongKind,

    /// <summary>To be answered with a pong of the same payload.</summary>
    Ping,

    /// <summary>The peer closes; nothing follows.</summary>
    Close,

    /// <summary>The peer broke a rule; nothing follows.</summary>
    Breach,
}
