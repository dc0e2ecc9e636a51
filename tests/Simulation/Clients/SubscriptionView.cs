using Simulation.Decoding;
using Simulation.Oracle;

namespace Simulation.Clients;

/// <summary>Rows of one subscription by slot.</summary>
internal sealed class SubscriptionView(OracleQuery query)
{
    private const string Spoilt = " by another contract";

    private Dictionary<int, string[]> _rows = [];
    private bool _isKept;
    private int _nextChunk;
    private bool _isWhole;
    private int _stagedPartition;

    public OracleQuery Query { get; private set; } = query;

    /// <summary>The run of the engine whose slots these are.</summary>
    public Guid Instance { get; private set; }

    /// <summary>The version at which the rows were last the exact result; -1 for never.</summary>
    public long KnownAt { get; private set; } = -1;

    public Dictionary<int, string[]> Staged { get; private set; } = [];

    public int Partition { get; private set; } = -1;

    public bool IsActive { get; private set; }

    public bool IsIncomplete { get; set; }

    public int Count => _rows.Count;

    public IEnumerable<string> Rows => _rows.Values.Select(row => string.Join('|', row));

    /// <summary>The connection is gone: rows stay, and what is on its way is lost.</summary>
    public void Detach(long version, Guid instance)
    {
        if (IsActive) (KnownAt, Instance) = (IsIncomplete ? -1 : version, instance);
        IsActive = IsIncomplete = _isWhole = false;
        (Staged, _nextChunk) = ([], 0);
        _isKept = true;
    }

    /// <summary>The server said that the rows are not worth anything.</summary>
    public void Forget() => KnownAt = -1;

    /// <summary>The same rows under another question: a client that keeps what it should drop.</summary>
    public void Ask(OracleQuery query) => Query = query;

    /// <summary>Rows that are not what they were.</summary>
    public void Spoil()
    {
        foreach (var row in _rows.Values) row[^1] += Spoilt;
    }

    /// <summary>Rows of the older result that stay.</summary>
    /// <param name="ordered">All of them, in the order of the query.</param>
    public void Keep(int partition, bool last, IReadOnlyList<string> ordered, IEnumerable<int> positions, IEnumerable<int> slots)
    {
        var byText = _rows.Values.ToLookup(row => string.Join('|', row));
        var names = slots.ToList();
        var places = positions.ToList();
        SimulationException.Unless(names.Count == places.Count, "kept rows have not one slot each");
        Staged = [];
        for (var i = 0; i < places.Count; i++)
        {
            SimulationException.Unless(places[i] < ordered.Count, "a row is kept that is not there");
            // What the client shows at this place; a spoiled row has no text that the oracle knows.
            var row = byText[ordered[places[i]]].FirstOrDefault() ?? byText[ordered[places[i]] + Spoilt].FirstOrDefault();
            SimulationException.Unless(row is not null, "a row is kept that is not what it was");
            Staged.Add(names[i], [.. row!]);
        }

        _stagedPartition = partition;
        _nextChunk = 1;
        _isWhole = last;
    }

    public void StageChunk(int partition, int chunk, bool last)
    {
        if (chunk == 0) (Staged, _nextChunk) = ([], 0);
        SimulationException.Unless(chunk == _nextChunk++, "a chunk is missing");
        _stagedPartition = partition;
        _isWhole = last;
    }

    /// <returns>Whether rows came for it; otherwise those that it had go on.</returns>
    public bool Activate()
    {
        if (_isKept && !_isWhole && _nextChunk == 0)
        {
            SimulationException.Unless(Partition >= 0, "a subscription was resumed that had no rows");
            (_isKept, IsActive) = (false, true);
            return false;
        }

        _isKept = false;
        SimulationException.Unless(_isWhole, "a subscription was activated before its last chunk");
        _rows = Staged;
        Staged = [];
        _isWhole = false;
        _nextChunk = 0;
        Partition = _stagedPartition;
        IsActive = true;
        return true;
    }

    public void Remove(int slot) => SimulationException.Unless(_rows.Remove(slot), "a row was removed that is not there");

    public void Upsert(object?[] upsert)
    {
        var slot = (int)Node.Integer(upsert[0]);
        var mask = unchecked((ulong)Node.Integer(upsert[1]));
        if (!_rows.TryGetValue(slot, out var row))
        {
            SimulationException.Unless(mask == (1UL << Query.Kinds.Length) - 1, "a new row came in part");
            _rows.Add(slot, row = new string[Query.Kinds.Length]);
        }

        var next = 2;
        for (var member = 0; member < Query.Kinds.Length; member++)
            if ((mask & (1UL << member)) != 0) row[member] = Node.Canonical(Query.Kinds[member], upsert[next++]);
        SimulationException.Unless(next == upsert.Length, "a mask does not fit its values");
        SimulationException.Unless(Query.Take is not { } take || _rows.Count <= take, "more rows than the query takes");
    }
}
