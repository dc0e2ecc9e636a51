using System.Runtime.CompilerServices;
using ModelSync.Generated.V1;
using ModelSync.Server.Faults;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries;

/// <summary>
/// The meeting point of a session's threads and the engine's loop: a mailbox up, one frame down. The next frame comes when this one is sent.
/// The mailbox holds at most two commands for each subscription that the engine or the session knows.
/// </summary>
internal sealed class LiveConnection(Connection connection, Func<StoredOutcome, Ack> acknowledge, EngineOptions options, Action<LiveConnection> ring) : ILiveConnection, IThreadPoolWorkItem
{
    private readonly Lock _gate = new();
    private readonly List<EngineEvent> _commands = [];
    private readonly HashSet<int> _known = [];
    private readonly Signal _arrived = new();
    private readonly Drained _drained = new(connection);
    private readonly TaskCompletionSource<Begun> _began = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IEnumerator<ReadOnlyMemory<byte>>? _messages;
    private Frame? _next;
    private bool _asked;
    private bool _ringing;
    private bool _gone;

    public long Version => _began.Task.IsCompletedSuccessfully ? _began.Task.Result.Version : 0;

    public long Floor => _began.Task.IsCompletedSuccessfully ? _began.Task.Result.Floor : 0;

    public WireError? GivenUp { get; private set; }

    /// <summary>Completes when the connection begins.</summary>
    public Task Began => _began.Task;

    public void Begin(long atLeast) => Post(new Connected(connection, atLeast));

    public void Subscribe(int subId, QueryShape shape, object? arguments, Known? known = null)
    {
        lock (_gate) ForgetPending(subId);
        Post(new Subscribed(connection, subId, shape, arguments, known));
    }

    public void Unsubscribe(int subId)
    {
        bool known;
        lock (_gate)
        {
            ForgetPending(subId);
            known = _known.Contains(subId);
        }

        if (known) Post(new Unsubscribed(connection, subId));
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder))]
    public async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        while (_messages is null && Volatile.Read(ref _next) is null && GivenUp is null)
        {
            if (!_asked) Post(_drained);
            _asked = true;
            await _arrived.WaitAsync(cancellationToken);
        }
    }

    public bool TryRead(out ReadOnlyMemory<byte> message)
    {
        message = default;
        if (GivenUp is not null) return false;
        if (_messages is null && TryTakeShared(out message)) return true;
        if ((_messages ??= TakeNext()) is not { } messages) return false;
        if (messages.MoveNext())
        {
            message = messages.Current;
            return true;
        }

        messages.Dispose();
        _messages = null;
        return false;
    }

    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_gone) return ValueTask.CompletedTask;
            _commands.RemoveAll(command => command is not Connected);
        }

        Post(new Disconnected(connection));
        lock (_gate) _gone = true;
        return ValueTask.CompletedTask;
    }

    /// <summary>Takes what the session wants. The engine's loop calls this, and the three below.</summary>
    public void TakeCommands(List<EngineEvent> into)
    {
        lock (_gate)
        {
            into.AddRange(_commands);
            foreach (var command in _commands)
            {
                if (command is Subscribed subscribed) _known.Add(subscribed.SubId);
                if (command is Unsubscribed unsubscribed) _known.Remove(unsubscribed.SubId);
            }

            _commands.Clear();
            _ringing = false;
        }
    }

    public void Welcome(Begun begun) => _began.TrySetResult(begun);

    /// <summary>The connection's sender goes on here and now if the frame is encoded already; rows are encoded elsewhere.</summary>
    public void Accept(Frame frame)
    {
        Volatile.Write(ref _next, frame);
        if (frame.Snapshots.Count == 0) _arrived.Set();
        else ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    void IThreadPoolWorkItem.Execute() => _arrived.Set();

    public void GiveUp(WireError error)
    {
        GivenUp = error;
        _began.TrySetException(new InvalidOperationException("The engine has stopped."));
        _arrived.Set();
    }

    private bool TryTakeShared(out ReadOnlyMemory<byte> message)
    {
        message = Volatile.Read(ref _next)?.Shared(connection.Encoding);
        if (message.IsEmpty) return false;
        _next = null;
        _asked = false;
        return true;
    }

    private IEnumerator<ReadOnlyMemory<byte>>? TakeNext()
    {
        if (Interlocked.Exchange(ref _next, null) is not { } frame) return null;
        _asked = false;
        var messages = frame.Messages(connection.Encoding, options.ChunkBytes, acknowledge);
        return (options.Failpoints is { } failpoints && frame.Snapshots.Count > 0 ? Watched(messages, failpoints) : messages).GetEnumerator();
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Watched(IEnumerable<ReadOnlyMemory<byte>> messages, IFailpoints failpoints)
    {
        foreach (var message in messages)
        {
            yield return message;
            failpoints.Reach(Failpoint.InSnapshot);
        }
    }

    private void ForgetPending(int subId) => _commands.RemoveAll(command =>
        (command is Subscribed subscribed && subscribed.SubId == subId) || (command is Unsubscribed unsubscribed && unsubscribed.SubId == subId && !_known.Contains(subId)));

    private void Post(EngineEvent command)
    {
        lock (_gate)
        {
            if (_gone) return;
            _commands.Add(command);
            if (_ringing) return;
            _ringing = true;
        }

        ring(this);
    }
}
