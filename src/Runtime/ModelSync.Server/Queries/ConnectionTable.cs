using ModelSync.Server.Queries.Frames;

namespace ModelSync.Server.Queries;

/// <summary>Open connections, and those that wait until the engine has come to their version.</summary>
internal sealed class ConnectionTable
{
    private readonly Dictionary<Guid, List<Connection>> _byClient = [];
    private readonly HashSet<Connection> _open = [];
    private readonly Dictionary<Connection, long> _waiting = [];

    public IEnumerable<Connection> All => _open;

    /// <summary>Connections of one client; after a cut one there may be two for a while.</summary>
    public IReadOnlyList<Connection> Of(Guid clientId) => _byClient.TryGetValue(clientId, out var connections) ? connections : [];

    public void Await(Connection connection, long atLeast) => _waiting.Add(connection, atLeast);

    /// <summary>Begins those whose version has come.</summary>
    public void Begin(long version, long floor, List<EngineEffect> effects)
    {
        if (_waiting.Count == 0) return;
        foreach (var (connection, atLeast) in _waiting.ToArray())
        {
            if (atLeast > version) continue;
            _waiting.Remove(connection);
            Open(connection);
            effects.Add(new Begun(connection, version, floor));
        }
    }

    /// <summary>False when it was not there.</summary>
    public bool Remove(Connection connection)
    {
        if (!_open.Remove(connection)) return _waiting.Remove(connection);
        connection.IsOpen = false;
        var others = _byClient[connection.ClientId];
        others.Remove(connection);
        if (others.Count == 0) _byClient.Remove(connection.ClientId);
        return true;
    }

    private void Open(Connection connection)
    {
        connection.IsOpen = true;
        _open.Add(connection);
        if (!_byClient.TryGetValue(connection.ClientId, out var connections)) _byClient.Add(connection.ClientId, connections = []);
        connections.Add(connection);
    }
}
