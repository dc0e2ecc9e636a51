namespace ModelSync.Server.Sessions;

/// <summary>So many a second, lasting, and so many at once after a pause.</summary>
internal sealed class TokenBucket(int perSecond, int burst, TimeProvider time)
{
    private double _tokens = burst;
    private long _filled = time.GetTimestamp();

    public bool TryTake()
    {
        var now = time.GetTimestamp();
        _tokens = Math.Min(burst, _tokens + (time.GetElapsedTime(_filled, now).TotalSeconds * perSecond));
        _filled = now;
        if (_tokens < 1) return false;
        _tokens--;
        return true;
    }

    /// <summary>Time until the next one, for the retry advice.</summary>
    public TimeSpan UntilNext => TimeSpan.FromSeconds(Math.Max(0, (1 - _tokens) / perSecond));
}
