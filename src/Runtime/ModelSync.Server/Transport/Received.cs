namespace ModelSync.Server.Transport;

/// <param name="Message">For <see cref="ReceivedKind.Message"/>.</param>
/// <param name="Breach">For <see cref="ReceivedKind.Breach"/>.</param>
public readonly record struct Received(ReceivedKind Kind, ReadOnlyMemory<byte> Message = default, Breach? Breach = null);

/// <summary>What came.</summary>
public enum ReceivedKind
{
    Message,

    /// <summary>A message over the limit; the rest of it is read and forgotten by the next call.</summary>
    TooLarge,

    /// <summary>Text where bytes were negotiated, or the other way round.</summary>
    WrongKind,

    /// <summary>The peer broke the rules of the transport; nothing more can be understood.</summary>
    Breach,

    /// <summary>The peer closed, or the connection broke.</summary>
    Closed,
}
