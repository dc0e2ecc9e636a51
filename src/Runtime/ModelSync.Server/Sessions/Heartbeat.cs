using ModelSync.Wire.Messages;

namespace ModelSync.Server.Sessions;

/// <summary>
/// One timer for everything that a session must do in time: hello within the handshake, a ping into silence, the end of a dead connection,
/// the end of an expired token. Silence is measured by the monotonic clock, expiry by the wall clock.
/// </summary>
internal sealed class Heartbeat : IDisposable
{
    private readonly SessionSettings _settings;
    private readonly TimeProvider _time;
    private readonly MessageSender _sender;
    private readonly Action<SessionEnd> _end;
    private readonly ITimer _timer;
    private readonly long _began;
    private long _heard;
    private long _pinged;
    private long _expiresAt = long.MaxValue;
    private int _pings;
    private volatile bool _greeted;

    public Heartbeat(SessionSettings settings, TimeProvider time, MessageSender sender, Action<SessionEnd> end)
    {
        _settings = settings;
        _time = time;
        _sender = sender;
        _end = end;
        _began = _heard = _pinged = time.GetTimestamp();
        _timer = time.CreateTimer(static state => ((Heartbeat)state!).Beat(), this, settings.Handshake, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Any message is a sign of life.</summary>
    public void Heard() => Volatile.Write(ref _heard, _time.GetTimestamp());

    /// <summary>The caller is authenticated, until then.</summary>
    public void Greeted(DateTimeOffset? expiresAt)
    {
        Volatile.Write(ref _expiresAt, (expiresAt ?? DateTimeOffset.MaxValue).UtcTicks);
        _greeted = true;
        Beat();
    }

    public void Dispose() => _timer.Dispose();

    private void Beat()
    {
        if (!_greeted)
        {
            if (_time.GetElapsedTime(_began) >= _settings.Handshake) _end(SessionEnd.TimedOut);
            return;
        }

        var silence = _time.GetElapsedTime(Volatile.Read(ref _heard));
        var left = UntilExpiry();
        if (left <= TimeSpan.Zero) _end(SessionEnd.Expired);
        else if (silence >= _settings.Dead) _end(SessionEnd.TimedOut);
        else Rearm(silence, left);
    }

    private void Rearm(TimeSpan silence, TimeSpan untilExpiry)
    {
        if (silence >= _settings.Heartbeat && _time.GetElapsedTime(_pinged) >= _settings.Heartbeat)
        {
            _pinged = _time.GetTimestamp();
            _ = PingAsync();
        }

        var untilSilence = silence < _settings.Heartbeat ? _settings.Heartbeat - silence : _settings.Dead - silence;
        var next = untilSilence < untilExpiry ? untilSilence : untilExpiry;
        try
        {
            _timer.Change(next < Least ? Least : next, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The session ended in this very moment.
        }
    }

    private async Task PingAsync() => await _sender.SendAsync(new Ping(++_pings, IsUp: false));

    // Timers round down; without a floor the last tick before a deadline would spin.
    private static TimeSpan Least { get; } = TimeSpan.FromMilliseconds(5);

    private TimeSpan UntilExpiry()
    {
        var expiresAt = Volatile.Read(ref _expiresAt);
        return expiresAt == DateTimeOffset.MaxValue.UtcTicks ? TimeSpan.MaxValue : TimeSpan.FromTicks(expiresAt - _time.GetUtcNow().UtcTicks);
    }
}
