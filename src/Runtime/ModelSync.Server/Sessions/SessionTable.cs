namespace ModelSync.Server.Sessions;

/// <summary>
/// Open sessions by user, to end them. A session that is being greeted while its user is revoked is not let in: it was authenticated before.
/// Revocations are remembered only as long as a greeting can take.
/// </summary>
internal sealed class SessionTable(TimeSpan handshake, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, HashSet<Session>> _open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _revoked = new(StringComparer.Ordinal);

    /// <summary>To be asked before the caller is authenticated.</summary>
    public long Now => time.GetTimestamp();

    /// <summary>False when the user was revoked since.</summary>
    public bool TryAdd(string userId, Session session, long since)
    {
        lock (_lock)
        {
            if (_revoked.TryGetValue(userId, out var at) && at >= since) return false;
            if (!_open.TryGetValue(userId, out var sessions)) _open.Add(userId, sessions = []);
            sessions.Add(session);
            return true;
        }
    }

    /// <summary>A session that is not there changes nothing.</summary>
    public void Remove(string userId, Session session)
    {
        lock (_lock)
        {
            if (_open.TryGetValue(userId, out var sessions) && sessions.Remove(session) && sessions.Count == 0) _open.Remove(userId);
        }
    }

    /// <summary>Ends every session of the user.</summary>
    public void Revoke(string userId)
    {
        Session[] ending;
        lock (_lock)
        {
            foreach (var (user, at) in _revoked.ToArray())
                if (time.GetElapsedTime(at) > handshake) _revoked.Remove(user);
            _revoked[userId] = time.GetTimestamp();
            ending = _open.TryGetValue(userId, out var sessions) ? [.. sessions] : [];
        }

        foreach (var session in ending) session.Revoke();
    }
}
