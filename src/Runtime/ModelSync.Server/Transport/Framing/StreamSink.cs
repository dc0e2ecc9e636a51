namespace ModelSync.Server.Transport.Framing;

/// <summary>The stream of an upgraded connection: what is between it and the network (TLS, another server's pipes) is not ours to pass by.</summary>
internal sealed class StreamSink(Stream stream) : IByteSink
{
    public int TrySend(ReadOnlySpan<byte> bytes) => 0;

    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            await stream.WriteAsync(bytes);
            return true;
        }
        catch (Exception)
        {
            // Each server has exceptions of its own for a connection that is gone; there is nothing else to learn from them.
            return false;
        }
    }
}
