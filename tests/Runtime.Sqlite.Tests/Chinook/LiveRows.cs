using System.Text.Json;

namespace Runtime.Sqlite.Tests.Chinook;

/// <summary>
/// A client over the protocol's JSON form, written from src/Runtime/ModelSync.Wire/ARCHITECTURE.md alone: keeps the rows of subscriptions and knows nothing of order.
/// </summary>
internal sealed class LiveRows
{
    private readonly Dictionary<int, int> _partitionOf = [];
    private readonly Dictionary<int, int> _stagedPartition = [];
    private readonly Dictionary<int, Dictionary<int, JsonElement[]>> _staged = [];
    private readonly Dictionary<int, Dictionary<int, JsonElement[]>> _rows = [];
    private readonly Dictionary<int, int> _deltas = [];
    private readonly Dictionary<int, int> _members = [];

    public HashSet<int> Live { get; } = [];

    public HashSet<long> Acknowledged { get; } = [];

    /// <summary>Wire members of the rows of a subscription, in wire order.</summary>
    public IEnumerable<JsonElement[]> Rows(int subId) => _rows[_partitionOf[subId]].Values;

    /// <summary>How often rows of a subscription changed after its snapshot.</summary>
    public int Changes(int subId) => _deltas.GetValueOrDefault(_partitionOf[subId]);

    public void Receive(ReadOnlyMemory<byte> message)
    {
        using var document = JsonDocument.Parse(message);
        var fields = document.RootElement.Clone();
        switch (fields[0].GetInt32())
        {
            case 17:
                Stage(fields);
                break;
            case 18:
                Step(fields);
                break;
            default:
                Assert.Fail($"unexpected message {fields}");
                break;
        }
    }

    private void Stage(JsonElement snap)
    {
        var (subId, partition, chunk) = (snap[1].GetInt32(), snap[2].GetInt32(), snap[3].GetInt32());
        if (chunk == 0) _staged[partition] = [];
        _stagedPartition[subId] = partition;
        var slots = snap[5].EnumerateArray().Select(slot => slot.GetInt32()).ToList();
        var columns = snap[6].EnumerateArray().Select(column => column.EnumerateArray().ToList()).ToList();
        _members[partition] = columns.Count;
        for (var i = 0; i < slots.Count; i++) _staged[partition].Add(slots[i], [.. columns.Select(column => column[i])]);
    }

    private void Step(JsonElement tx)
    {
        foreach (var delta in tx[2].EnumerateArray()) Apply(delta);
        foreach (var ack in tx[3].EnumerateArray()) Acknowledged.Add(long.Parse(ack[0].GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        foreach (var subId in tx[4].EnumerateArray().Select(id => id.GetInt32()))
        {
            var partition = _stagedPartition[subId];
            _partitionOf[subId] = partition;
            _rows[partition] = _staged[partition];
            Live.Add(subId);
        }
    }

    private void Apply(JsonElement delta)
    {
        // A delta of a partition whose rows are only staged belongs to the staged rows.
        var partition = delta[0].GetInt32();
        var rows = _rows.GetValueOrDefault(partition) ?? _staged[partition];
        _deltas[partition] = _deltas.GetValueOrDefault(partition) + 1;
        foreach (var slot in delta[1].EnumerateArray()) Assert.True(rows.Remove(slot.GetInt32()), "a slot was removed that is not there");
        foreach (var upsert in delta[2].EnumerateArray()) Upsert(rows, _members[partition], [.. upsert.EnumerateArray()]);
    }

    private static void Upsert(Dictionary<int, JsonElement[]> rows, int members, JsonElement[] upsert)
    {
        var slot = upsert[0].GetInt32();
        var words = Math.Max(1, (members + 63) / 64);
        var mask = upsert[1..(1 + words)].Select(word => long.Parse(word.GetString()!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        // A new slot has all bits set. Rows are replaced, never changed in place.
        JsonElement[] row = rows.TryGetValue(slot, out var known) ? [.. known] : new JsonElement[members];
        var next = 1 + words;
        for (var member = 0; member < row.Length; member++)
        {
            if ((mask[member / 64] >> (member % 64) & 1) != 0) row[member] = upsert[next++];
        }
        Assert.Equal(upsert.Length, next);
        rows[slot] = row;
    }
}
