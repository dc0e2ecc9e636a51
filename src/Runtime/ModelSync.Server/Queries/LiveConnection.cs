using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ModelSync.Server.Faults;
using ModelSync.Server.Queries.Frames;
using ModelSync.Server.Storage;
using ModelSync.Wire;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries;

/// <summary>
/// The meeting point of a session's threads and the engine's loop: a mailbox up, one frame down. The next frame comes when this one is sent.
/// The mailbox holds at most one command for each subscription that the engine or the session knows.
/// </summary>
internal sealed class LiveConnection(Connection connection, Func<StoredOutcome, Ack> acknowledge, EngineOptions options, ChannelWriter<LiveConnection> bells) : ILiveConnection, IThreadPoolWorkItem
{
    // Guards itself and the flags of the mailbox.
    private readonly List<EngineEvent> _commands = [];
    private readonly Signal _arrived = new();
    private readonly Drained _drained = new(connection);

    // Null once it has begun.
    private TaskCompletionSource? _beginning = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IEnumerator<ReadOnlyMemory<byte>>? _messages;
    private Frame? _next;
    private bool _asked;
    private bool _ringing;
    private bool _gone;

    public long Version { get; private set; }

    public long Floor { get; private set; }

    public WireError? GivenUp { get; private set; }

    /// <summary>Completes when the connection has begun.</summary>
    public async Task BeginAsync(long atLeast, CancellationToken cancellationToken)
    {
        var beginning = _beginning!;
        Post(new Connected(connection, atLeast));
        await beginning.Task.WaitAsync(cancellationToken);
        _beginning = null;
    }

    public void Subscribe(int subId, LiveQuery query, Known? known = null)
    {
        var earlier = TakePending(subId);
        Post(new Subscribed(connection, subId, query, known) { Replaces = earlier is Unsubscribed or Subscribed { Replaces: true } });
    }

    public void Unsubscribe(int subId)
    {
        // What the engine has never heard of needs no end.
        if (TakePending(subId) is not Subscribed { Replaces: false }) Post(new Unsubscribed(connection, subId));
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
        lock (_commands)
        {
            if (_gone) return ValueTask.CompletedTask;
            _commands.RemoveAll(command => command is not Connected);
        }

        Post(new Disconnected(connection));
        lock (_commands) _gone = true;
        return ValueTask.CompletedTask;
    }

    /// <summary>Takes what the session wants. The engine's loop calls this, and the three below.</summary>
    public void TakeCommands(List<EngineEvent> into)
    {
        lock (_commands)
        {
            into.AddRange(_commands);
            _commands.Clear();
            _ringing = false;
        }
    }

    public void Welcome(Begun begun)
    {
        (Version, Floor) = (begun.Version, begun.Floor);
        _beginning?.TrySetResult();
    }

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
        _beginning?.TrySetException(new InvalidOperationException("The engine has stopped."));
        _arrived.Set();
    }

    private bool TryTakeShared(out ReadOnlyMemory<byte> message)
    {
        message = Volatile.Read(ref _next)?.Shared(connection.Dialect);
        if (message.IsEmpty) return false;
        _next = null;
        _asked = false;
        return true;
    }

    private IEnumerator<ReadOnlyMemory<byte>>? TakeNext()
    {
        if (Interlocked.Exchange(ref _next, null) is not { } frame) return null;
        _asked = false;
        var messages = frame.Messages(connection.Dialect, options.ChunkBytes, acknowledge);
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

    // There is one at most.
    private EngineEvent? TakePending(int subId)
    {
        lock (_commands)
        {
            var place = _commands.FindIndex(command => command is Subscribed subscribed ? subscribed.SubId == subId : command is Unsubscribed ended && ended.SubId == subId);
            if (place < 0) return null;
            var pending = _commands[place];
            _commands.RemoveAt(place);
            return pending;
        }
    }

    private void Post(EngineEvent command)
    {
        lock (_commands)
        {
            if (_gone) return;
            _commands.Add(command);
            if (_ringing) return;
            _ringing = true;
        }

        bells.TryWrite(this);
    }
}
