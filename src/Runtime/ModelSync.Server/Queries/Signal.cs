using System.Threading.Tasks.Sources;

namespace ModelSync.Server.Queries;

/// <summary>
/// One waits, one signals. The waiter goes on inside <see cref="Set"/>, on the thread of who signals: a thousand who wait for one frame cost no
/// thousand tasks. So the waiter must not block, and must wait for whatever takes long.
/// </summary>
internal sealed class Signal : IValueTaskSource
{
    private readonly Lock _gate = new();
    private ManualResetValueTaskSourceCore<bool> _wait;
    private CancellationTokenRegistration _cancelling;
    private CancellationToken _token;
    private bool _waits;
    private bool _isSet;

    /// <summary>Completes with the next signal; one that came before counts. One call at a time, always with the same token.</summary>
    public ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled(cancellationToken);
        lock (_gate)
        {
            if (_isSet)
            {
                _isSet = false;
                return ValueTask.CompletedTask;
            }

            _wait.Reset();
            _waits = true;
        }

        var waiting = new ValueTask(this, _wait.Version);
        CancelWith(cancellationToken);
        return waiting;
    }

    public void Set()
    {
        if (TakeWaiter(signals: true)) _wait.SetResult(true);
    }

    void IValueTaskSource.GetResult(short token) => _wait.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource.GetStatus(short token) => _wait.GetStatus(token);

    void IValueTaskSource.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _wait.OnCompleted(continuation, state, token, flags);

    // The same token every time: registered once, not for each wait.
    private void CancelWith(CancellationToken cancellationToken)
    {
        if (_token == cancellationToken) return;
        _cancelling.Unregister();
        _token = cancellationToken;
        _cancelling = cancellationToken.UnsafeRegister(static signal => ((Signal)signal!).Cancel(), this);
    }

    private void Cancel()
    {
        if (TakeWaiter(signals: false)) _wait.SetException(new OperationCanceledException(_token));
    }

    private bool TakeWaiter(bool signals)
    {
        lock (_gate)
        {
            if (!_waits)
            {
                _isSet |= signals;
                return false;
            }

            _waits = false;
            return true;
        }
    }
}
