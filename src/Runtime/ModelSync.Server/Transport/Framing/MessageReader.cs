using System.Buffers;

namespace ModelSync.Server.Transport.Framing;

/// <summary>
/// From bytes to messages, without any input or output of its own: put bytes into <see cref="Room"/>, say how many, ask for what they mean.
/// Memory grows with what has come, never with what a header promises, and none is held while nothing is there.
/// </summary>
/// <param name="kind">Text or Binary: what was negotiated.</param>
internal sealed class MessageReader(Opcode kind)
{
    private const int FirstRent = 4096;
    private const int LeastRoom = 512;

    // The buffer: the message so far from 0 to _length, bytes not looked at from _start to _end.
    private byte[] _buffer = [];
    private int _length;
    private int _start;
    private int _end;

    private FrameHeader _frame;
    private long _left;
    private bool _inFrame;
    private bool _inMessage;
    private bool _skips;
    private bool _delivered;
    private Utf8Check _text;

    /// <summary>Nothing has come that is not finished: no memory is held.</summary>
    public bool IsIdle => _buffer.Length == 0;

    /// <summary>A whole frame has come: the peer has seen the answer to its handshake.</summary>
    public bool HasHeard { get; private set; }

    /// <summary>The peer has closed or broken a rule; whatever still comes is thrown away.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Where the next bytes go; never empty.</summary>
    public Memory<byte> Room()
    {
        if (_start == _end) _start = _end = _length;
        if (_buffer.Length - _end < LeastRoom) MakeRoom();
        return _buffer.AsMemory(_end);
    }

    /// <summary>So many bytes were put into the room.</summary>
    public void Filled(int count) => _end += count;

    /// <summary>The next meaning of what has come.</summary>
    /// <param name="limit">Largest message, bytes.</param>
    public Incoming Next(int limit)
    {
        if (_delivered) (_delivered, _length) = (false, 0);
        while (!IsOver)
        {
            if (_inFrame)
            {
                if (TakePayload() is { } meaning) return meaning;
                if (_inFrame) break;
                continue;
            }

            if (!FrameHeader.TryRead(Unread, out var header, out var breach))
            {
                if (breach is not null) return Broken(breach);
                break;
            }

            if (header.IsControl && Unread.Length < header.Size + header.Length) break;
            if ((header.IsControl ? TakeControl(header) : Begin(header, limit)) is { } next) return next;
        }

        if (IsOver) _start = _end = _length = 0;
        if (_start == _end && _length == 0) Release();
        return new Incoming(IncomingKind.More);
    }

    /// <summary>Gives the memory back.</summary>
    public void Release()
    {
        _start = _end = _length = 0;
        if (_buffer.Length == 0) return;
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    private Incoming? TakeControl(FrameHeader header)
    {
        HasHeard = true;
        var payload = _buffer.AsMemory(_start + header.Size, (int)header.Length);
        Masking.Apply(payload.Span, header.Mask, 0);
        _start += header.Size + payload.Length;
        if (header.Opcode == Opcode.Pong) return null;
        if (header.Opcode == Opcode.Ping) return new Incoming(IncomingKind.Ping, payload);
        if (!CloseFrame.TryRead(payload.Span, out var code, out var breach)) return Broken(breach!);
        IsOver = true;
        return new Incoming(IncomingKind.Close, CloseCode: code);
    }

    private Incoming? Begin(FrameHeader header, int limit)
    {
        var continues = header.Opcode == Opcode.Continuation;
        if (continues != _inMessage) return Broken(continues ? Breach.StrayContinuation : Breach.MissingContinuation);
        _start += header.Size;
        (_frame, _left, _inFrame, _inMessage) = (header, header.Length, true, true);
        if (!continues)
        {
            (_skips, _text) = (header.Opcode != kind, default);
            if (_skips) return new Incoming(IncomingKind.WrongKind);
        }

        if (_skips || header.Length <= limit - _length) return null;
        (_skips, _length) = (true, 0);
        return new Incoming(IncomingKind.TooLarge);
    }

    private Incoming? TakePayload()
    {
        var count = (int)Math.Min(_left, _end - _start);
        var isWhole = _length == 0 && _frame.Final && count == _frame.Length;
        if (!_skips && !Take(count, isWhole)) return Broken(Breach.IllFormedText);
        _start += count;
        _left -= count;
        if (_left > 0) return null;
        (_inFrame, HasHeard) = (false, true);
        return _frame.Final ? EndMessage(isWhole) : null;
    }

    // A message that came in one piece stays where it is; others are put together at the beginning of the buffer.
    private bool Take(int count, bool isWhole)
    {
        var piece = _buffer.AsSpan(_start, count);
        if (!isWhole)
        {
            piece.CopyTo(_buffer.AsSpan(_length));
            piece = _buffer.AsSpan(_length, count);
            _length += count;
        }

        Masking.Apply(piece, _frame.Mask, (int)((_frame.Length - _left) & 3));
        return kind != Opcode.Text || _text.Take(piece);
    }

    private Incoming? EndMessage(bool isWhole)
    {
        _inMessage = false;
        if (_skips) return null;
        if (!_text.IsComplete) return Broken(Breach.IllFormedText);
        _delivered = true;
        var begin = isWhole ? _start - (int)_frame.Length : 0;
        return new Incoming(IncomingKind.Message, _buffer.AsMemory(begin, isWhole ? (int)_frame.Length : _length));
    }

    private Incoming Broken(Breach breach)
    {
        IsOver = true;
        return new Incoming(IncomingKind.Breach, Breach: breach);
    }

    private void MakeRoom()
    {
        var larger = _start - _length >= LeastRoom ? _buffer : ArrayPool<byte>.Shared.Rent(Math.Max(FirstRent, _buffer.Length * 2));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        _buffer.AsSpan(_start, _end - _start).CopyTo(larger.AsSpan(_length));
        (_start, _end) = (_length, _length + _end - _start);
        if (larger == _buffer) return;
        if (_buffer.Length > 0) ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
