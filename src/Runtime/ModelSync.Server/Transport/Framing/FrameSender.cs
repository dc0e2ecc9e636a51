using System.Buffers;
using System.Threading.Tasks.Sources;

namespace ModelSync.Server.Transport.Framing;

/// <summary>
/// The one writer of a connection. A frame goes out at once if the network takes it; else a loop carries on with the rest, and one message, one pong and
/// one close at most wait behind it, so nothing piles up here: who sends waits, and coalesces meanwhile. Control frames go between messages.
/// </summary>
internal sealed class FrameSender(IByteSink sink) : IValueTaskSource<bool>
{
    // A small frame is one system call; of a large one the payload is not copied.
    private const int Small = 1024;
    private const int Slice = 16 * 1024;

    private readonly Lock _gate = new();
    private ManualResetValueTaskSourceCore<bool> _taken = new() { RunContinuationsAsynchronously = true };
    private OutgoingFrame? _underWay;
    private OutgoingFrame? _message;
    private OutgoingFrame? _pong;
    private OutgoingFrame? _close;
    private long _progress;
    private bool _awaited;
    private bool _carries;
    private bool _closing;
    private bool _broken;

    /// <summary>Bytes that the network has taken.</summary>
    public long Progress => Volatile.Read(ref _progress);

    /// <summary>The close frame is with the network: nothing follows it.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Sends a message, one at a time. False when nothing can be sent any more.</summary>
    public ValueTask<bool> SendAsync(Opcode opcode, ReadOnlyMemory<byte> message)
    {
        lock (_gate)
        {
            if (_closing || _broken) return ValueTask.FromResult(false);
            var frame = new OutgoingFrame(opcode, message);
            if (!_carries && TrySend(ref frame)) return ValueTask.FromResult(!_broken);
            _taken.Reset();
            _awaited = true;
            if (frame.Sent > 0) _underWay = frame;
            else _message = frame;
        }

        var sent = new ValueTask<bool>(this, _taken.Version);
        Carry();
        return sent;
    }

    /// <summary>Answers a ping; of several that wait the newest is answered.</summary>
    public void Pong(ReadOnlySpan<byte> payload)
    {
        lock (_gate)
        {
            if (_closing || _broken) return;
            _pong = new OutgoingFrame(Opcode.Pong, payload.ToArray());
        }

        Carry();
    }

    /// <summary>Closes behind what is being sent. A repeat does nothing.</summary>
    public void Close(int code, string reason)
    {
        lock (_gate)
        {
            if (_closing || _broken) return;
            _closing = true;
            _close = new OutgoingFrame(Opcode.Close, CloseFrame.Payload(code, reason));
        }

        Carry();
    }

    /// <summary>Takes another way from now on, if none has been taken yet.</summary>
    public void Prefer(IByteSink other)
    {
        lock (_gate)
        {
            if (_progress == 0 && !_carries) sink = other;
        }
    }

    bool IValueTaskSource<bool>.GetResult(short token) => _taken.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource<bool>.GetStatus(short token) => _taken.GetStatus(token);

    void IValueTaskSource<bool>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _taken.OnCompleted(continuation, state, token, flags);

    // True when there is nothing more to do for the frame: it is sent, or cannot be.
    private bool TrySend(ref OutgoingFrame frame)
    {
        Span<byte> small = stackalloc byte[Small];
        var first = small[..frame.CopyRest(small)];
        if (!Advance(ref frame, sink.TrySend(first), first.Length)) return _broken;
        if (frame.IsSent) return true;
        var rest = frame.RestOfPayload.Span;
        return Advance(ref frame, sink.TrySend(rest), rest.Length) || _broken;
    }

    private bool Advance(ref OutgoingFrame frame, int sent, int wanted)
    {
        _broken |= sent < 0;
        if (sent <= 0) return false;
        frame = frame with { Sent = frame.Sent + sent };
        _progress += sent;
        return sent == wanted;
    }

    private void Carry()
    {
        lock (_gate)
        {
            if (_carries) return;
            _carries = true;
        }

        _ = CarryAsync();
    }

    private async Task CarryAsync()
    {
        while (TryTake(out var frame))
        {
            while (!frame.IsSent)
            {
                var sent = await SendPartAsync(frame);
                if (sent < 0)
                {
                    Break();
                    return;
                }

                frame = frame with { Sent = frame.Sent + sent };
                Volatile.Write(ref _progress, _progress + sent);
            }

            Finish(frame.Opcode);
        }
    }

    // What was begun goes on; else an answer to a ping goes first, and the close last.
    private bool TryTake(out OutgoingFrame frame)
    {
        lock (_gate)
        {
            var next = _underWay ?? Take(ref _pong) ?? Take(ref _message) ?? Take(ref _close);
            _underWay = next;
            _carries = next is not null;
            frame = next.GetValueOrDefault();
            if (_carries) TrySend(ref frame);
            return _carries;
        }
    }

    private static OutgoingFrame? Take(ref OutgoingFrame? slot)
    {
        var taken = slot;
        slot = null;
        return taken;
    }

    private async ValueTask<int> SendPartAsync(OutgoingFrame frame)
    {
        if (frame.HeaderIsSent)
        {
            var rest = frame.RestOfPayload;
            return await SendAsync(rest[..Math.Min(rest.Length, Slice)]);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Small * 4);
        try
        {
            return await SendAsync(buffer.AsMemory(0, frame.CopyRest(buffer)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async ValueTask<int> SendAsync(ReadOnlyMemory<byte> part) => await sink.SendAsync(part) ? part.Length : -1;

    private void Finish(Opcode sent)
    {
        lock (_gate)
        {
            _underWay = null;
            IsClosed |= sent == Opcode.Close;
            if (sent >= Opcode.Close) return;
            _awaited = false;
        }

        _taken.SetResult(true);
    }

    private void Break()
    {
        lock (_gate)
        {
            _broken = true;
            (_underWay, _message, _pong, _close) = (null, null, null, null);
            if (!_awaited) return;
            _awaited = false;
        }

        _taken.SetResult(false);
    }
}
