using System.Threading.Channels;

namespace ModelSync.Server.Transport;

/// <summary>Two ends in memory: what one sends the other receives. A full end makes its sender wait, like a socket.</summary>
public sealed class PairedTransport : ITransport
{
    private readonly Channel<byte[]> _incoming;
    private readonly Channel<byte[]> _outgoing;
    private readonly CancellationTokenSource _aborted;

    private PairedTransport(Channel<byte[]> incoming, Channel<byte[]> outgoing, CancellationTokenSource aborted)
    {
        _incoming = incoming;
        _outgoing = outgoing;
        _aborted = aborted;
    }

    public long Progress => Volatile.Read(ref _sent);

    /// <summary>Code with which this end was closed by the other one.</summary>
    public int? CloseCode => Peer?._closedWith;

    /// <summary>Whether either end dropped the connection.</summary>
    public bool IsAborted => _aborted.IsCancellationRequested;

    private PairedTransport? Peer { get; set; }

    private int? _closedWith;
    private long _sent;

    /// <summary>Makes both ends.</summary>
    /// <param name="capacity">Messages that may be under way in each direction.</param>
    public static (PairedTransport Server, PairedTransport Client) Create(int capacity = 1024)
    {
        var up = Channel.CreateBounded<byte[]>(capacity);
        var down = Channel.CreateBounded<byte[]>(capacity);
        var aborted = new CancellationTokenSource();
        var server = new PairedTransport(up, down, aborted);
        var client = new PairedTransport(down, up, aborted);
        server.Peer = client;
        client.Peer = server;
        return (server, client);
    }

    public async ValueTask<Received> ReceiveAsync(int limit)
    {
        try
        {
            var message = await _incoming.Reader.ReadAsync(_aborted.Token);
            return message.Length > limit ? new Received(ReceivedKind.TooLarge) : new Received(ReceivedKind.Message, message);
        }
        catch (Exception end) when (end is ChannelClosedException or OperationCanceledException)
        {
            return new Received(ReceivedKind.Closed);
        }
    }

    public async ValueTask<bool> SendAsync(ReadOnlyMemory<byte> message)
    {
        try
        {
            await _outgoing.Writer.WriteAsync(message.ToArray(), _aborted.Token);
            Interlocked.Increment(ref _sent);
            return true;
        }
        catch (Exception end) when (end is ChannelClosedException or OperationCanceledException)
        {
            return false;
        }
    }

    public ValueTask CloseAsync(int code, string reason)
    {
        // The code stands before the other end can see that this one is closed.
        if (!IsAborted) _closedWith ??= code;
        _outgoing.Writer.TryComplete();
        return ValueTask.CompletedTask;
    }

    public void Abort()
    {
        _aborted.Cancel();
        _outgoing.Writer.TryComplete();
        _incoming.Writer.TryComplete();
    }

    public ValueTask DisposeAsync()
    {
        Abort();
        return ValueTask.CompletedTask;
    }
}
