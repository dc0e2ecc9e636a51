namespace ModelSync.Server.Sessions;

/// <summary>How many connections are open, in all and per user. Anonymous callers share no count of their own.</summary>
internal sealed class ConnectionCounter(int maxConnections, int maxPerUser)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _perUser = new(StringComparer.Ordinal);
    private int _all;

    /// <summary>Takes a place; null when there is none. Disposing gives it back.</summary>
    public IDisposable? TryEnter(string userId)
    {
        lock (_lock)
        {
            var own = _perUser.GetValueOrDefault(userId);
            if (_all >= maxConnections || (userId.Length > 0 && own >= maxPerUser)) return null;
            _all++;
            _perUser[userId] = own + 1;
        }

        return new Place(this, userId);
    }

    private void Leave(string userId)
    {
        lock (_lock)
        {
            _all--;
            if (--_perUser[userId] == 0) _perUser.Remove(userId);
        }
    }

    private sealed class Place(ConnectionCounter counter, string userId) : IDisposable
    {
        private int _left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0) counter.Leave(userId);
        }
    }
}
