using Simulation.Decoding;
using Simulation.Oracle;

namespace Simulation.Clients;

/// <summary>Rows of one subscription by slot.</summary>
internal sealed class SubscriptionView(OracleQuery query)
{
    private Dictionary<int, string[]> _rows = [];
    private int _nextChunk;
    private bool _isWhole;
    private int _stagedPartition;

    public OracleQuery Query { get; } = query;

    public Dictionary<int, string[]> Staged { get; private set; } = [];

    public int Partition { get; private set; } = -1;

    public bool IsActive { get; private set; }

    public bool IsIncomplete { get; set; }

    public int Count => _rows.Count;

    public IEnumerable<string> Rows => _rows.Values.Select(row => string.Join('|', row));

    public void StageChunk(int partition, int chunk, bool last)
    {
        if (chunk == 0) (Staged, _nextChunk) = ([], 0);
        SimulationException.Unless(chunk == _nextChunk++, "a chunk is missing");
        _stagedPartition = partition;
        _isWhole = last;
    }

    public void Activate()
    {
        SimulationException.Unless(_isWhole, "a subscription was activated before its last chunk");
        _rows = Staged;
        Staged = [];
        _isWhole = false;
        _nextChunk = 0;
        Partition = _stagedPartition;
        IsActive = true;
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
