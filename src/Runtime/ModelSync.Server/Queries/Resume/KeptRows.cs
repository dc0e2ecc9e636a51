using ModelSync.Server.Queries.Partitions;
using ModelSync.Wire.Messages;

namespace ModelSync.Server.Queries.Resume;

/// <summary>A result for somebody who shows an older one: what stays, under which slots, and the rows that are new or changed.</summary>
/// <param name="Rows">Positions in the older result, as pairs of first and count.</param>
/// <param name="Slots">Their slots now, likewise.</param>
/// <param name="Fresh">Everything else.</param>
internal sealed record KeptRows(ResumeKind Kind, IReadOnlyList<int> Rows, IReadOnlyList<int> Slots, Snapshot Fresh)
{
    public Kept ToMessage(int subId, int partition) => new(subId, partition, Fresh.IsEmpty, Rows, Slots);
}

/// <summary>Numbers as pairs of first and count: rows and slots mostly come in runs.</summary>
internal sealed class Runs
{
    private readonly List<int> _pairs = [];

    public IReadOnlyList<int> Pairs => _pairs;

    public void Add(int number)
    {
        if (_pairs.Count > 0 && _pairs[^2] + _pairs[^1] == number) _pairs[^1]++;
        else _pairs.AddRange([number, 1]);
    }
}
