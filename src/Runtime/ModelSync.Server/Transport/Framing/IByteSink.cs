namespace ModelSync.Server.Transport.Framing;

/// <summary>Where the bytes of a connection go, in order.</summary>
internal interface IByteSink
{
    /// <summary>Takes as much as it can without waiting. Negative when the connection is gone.</summary>
    int TrySend(ReadOnlySpan<byte> bytes);

    /// <summary>Takes all, however long that takes. False when the connection is gone.</summary>
    ValueTask<bool> SendAsync(ReadOnlyMemory<byte> bytes);
}
