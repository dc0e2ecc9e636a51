using System.Net.WebSockets;
using ModelSync.Benchmarks.Live.Systems;

namespace ModelSync.Benchmarks.Live.Load;

/// <summary>One connection with one subscription. <paramref name="delivered"/> gets the message's bytes and when its write was sent.</summary>
internal sealed class Subscriber(ILiveSystem system, Action<int, long> delivered) : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _turn = new(1);
    private Task _receiving = Task.CompletedTask;

    public async Task OpenAsync(Uri address, string room, CancellationToken cancellationToken)
    {
        if (system.Subprotocol is { } subprotocol) _socket.Options.AddSubProtocol(subprotocol);
        await _socket.ConnectAsync(address, cancellationToken);
        _receiving = ReceiveAsync(cancellationToken);
        foreach (var message in system.Subscribe(room)) await SendAsync(message, cancellationToken);
        await _ready.Task.WaitAsync(TimeSpan.FromSeconds(60), cancellationToken);
    }

    /// <summary>Subscribes again, and waits until that is live.</summary>
    public async Task SubscribeAsync(byte[] message, CancellationToken cancellationToken)
    {
        _ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync(message, cancellationToken);
        await _ready.Task.WaitAsync(TimeSpan.FromSeconds(60), cancellationToken);
    }

    public async Task SendAsync(byte[] message, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        await _socket.SendAsync(message, system.Binary ? WebSocketMessageType.Binary : WebSocketMessageType.Text, true, cancellationToken);
        _turn.Release();
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _receiving;
        _socket.Dispose();
        _turn.Dispose();
    }

    private async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[16 * 1024];
        var filled = 0;
        try
        {
            while (true)
            {
                if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
                var received = await _socket.ReceiveAsync(buffer.AsMemory(filled), cancellationToken);
                if (received.MessageType == WebSocketMessageType.Close) throw new InvalidOperationException($"{system.Name} closed: {_socket.CloseStatus} {_socket.CloseStatusDescription}");
                filled += received.Count;
                if (!received.EndOfMessage) continue;
                Handle(buffer.AsSpan(0, filled));
                filled = 0;
            }
        }
        catch (Exception cut) when (cut is WebSocketException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            _ready.TrySetException(cut);
        }
    }

    private void Handle(ReadOnlySpan<byte> message)
    {
        // What comes before that is the state that an earlier pass left behind, not a write of this one.
        if (!_ready.Task.IsCompleted)
        {
            if (system.IsReady(message)) _ready.TrySetResult();
            return;
        }

        var bytes = message.Length;
        Marker.Find(message, sent =>
        {
            delivered(bytes, sent);
            bytes = 0;
        });
    }
}
