namespace ModelSync.Server.Transport;

/// <summary>
/// Moves whole messages of bytes over one connection. One receive and one send may be in flight at a time; a send or receive on a broken
/// connection ends as if the peer had closed.
/// </summary>
public interface ITransport : IAsyncDisposable
{
    /// <summary>Receives one message of at most <paramref name="limit"/> bytes; it is valid until the next call.</summary>
    ValueTask<Received> ReceiveAsync(int limit);

    /// <summary>
    /// Grows whenever the network has taken a part of what is being sent. A peer that is slow makes progress, one that is stuck makes none.
    /// </summary>
    long Progress { get; }

    /// <summary>Sends one message, which must not change until then. False when the connection is gone.</summary>
    ValueTask<bool> SendAsync(ReadOnlyMemory<byte> message);

    /// <summary>Says goodbye with a code, without waiting for the peer's answer. Sends after it do nothing.</summary>
    ValueTask CloseAsync(int code, string reason);

    /// <summary>Drops the connection; pending calls end.</summary>
    void Abort();
}
