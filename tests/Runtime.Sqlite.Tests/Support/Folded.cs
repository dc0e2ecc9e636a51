using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace Runtime.Sqlite.Tests.Support;

/// <summary>
/// The rows that batches lead to. Strict: a change must find exactly the row that it says was there, so a lost, doubled or
/// misordered change fails at once.
/// </summary>
internal sealed class Folded<TRow>(ModelDescriptor<TRow> model, Hydration<TRow> start)
    where TRow : class
{
    private readonly Dictionary<RowKey, TRow> _rows = start.Rows.ToDictionary(model.KeyOf);

    public long Version { get; private set; } = start.Version;

    public IReadOnlyList<TRow> Rows => [.. _rows.Values.Order(Comparer<TRow>.Create(model.CompareKeys))];

    public void Apply(CommitBatch batch)
    {
        Assert.Equal(Version, batch.From);
        Assert.True(batch.Version > batch.From);
        foreach (var change in batch.Changes.OfType<RowChange<TRow>>()) Apply(change);
        Version = batch.Version;
    }

    public void AssertEqual(IReadOnlyList<TRow> expected)
    {
        Assert.Equal(expected.Select(model.KeyOf), Rows.Select(model.KeyOf));
        foreach (var (wanted, row) in expected.Zip(Rows)) Assert.True(model.Changes(wanted, row).IsEmpty);
    }

    private void Apply(RowChange<TRow> change)
    {
        if (change.Before is { } before)
        {
            Assert.True(_rows.Remove(model.KeyOf(before), out var known), $"{change.Sequence}: {model.KeyOf(before)} was not there");
            Assert.True(model.Changes(known!, before).IsEmpty);
        }
        if (change.After is { } after) Assert.True(_rows.TryAdd(model.KeyOf(after), after), $"{change.Sequence}: {model.KeyOf(after)} was there");
    }
}
