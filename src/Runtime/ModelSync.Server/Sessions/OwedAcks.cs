namespace ModelSync.Server.Sessions;

/// <summary>Whether the client has been handed the ack of every mutation that was executed; a session that drains waits for it. An ack may overtake the news of the execution.</summary>
internal sealed class OwedAcks
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _executed;
    private long _told;
    private bool _awaited;

    /// <summary>Highest one whose ack was handed over: the client counts on from it, whichever session executed it.</summary>
    public long LastTold
    {
        get
        {
            lock (_lock) return _told;
        }
    }

    public void Executed(long sequence)
    {
        lock (_lock) _executed = Math.Max(_executed, sequence);
    }

    public void Told(long sequence)
    {
        lock (_lock)
        {
            _told = Math.Max(_told, sequence);
            if (_awaited && _told >= _executed) _settled.TrySetResult();
        }
    }

    /// <summary>To be called when nothing executes any more.</summary>
    public Task SettledAsync()
    {
        lock (_lock)
        {
            _awaited = true;
            if (_told >= _executed) _settled.TrySetResult();
            return _settled.Task;
        }
    }
}
