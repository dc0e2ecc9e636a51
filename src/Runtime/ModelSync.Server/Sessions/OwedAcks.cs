using ModelSync.Server.Contracts;
using ModelSync.Server.Mutations;
using ModelSync.Server.Storage;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Sessions;

/// <summary>Whether the client has been handed the ack of every mutation that was executed; a session that drains waits for it. An ack may overtake the news of the execution.</summary>
internal sealed class OwedAcks(OutcomeReader outcomes, Dialect dialect)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _settled;
    private long _executed;
    private long _told;

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

    /// <summary>The ack of an outcome, which is handed over with it.</summary>
    public Ack Acknowledge(StoredOutcome outcome)
    {
        lock (_lock)
        {
            _told = Math.Max(_told, outcome.Sequence);
            if (_told >= _executed) _settled?.TrySetResult();
        }

        return outcomes.ToAck(outcome, dialect);
    }

    /// <summary>To be called when nothing executes any more.</summary>
    public Task SettledAsync()
    {
        lock (_lock)
        {
            if (_told >= _executed) return Task.CompletedTask;
            _settled ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _settled.Task;
        }
    }
}
