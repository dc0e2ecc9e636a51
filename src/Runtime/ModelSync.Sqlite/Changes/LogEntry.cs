using ModelSync.Sqlite.Schema;
using ModelSync.Sqlite.Values;

namespace ModelSync.Sqlite.Changes;

/// <summary>A line of a model's log.</summary>
/// <param name="Before">Null when there was no row, or none that can be read.</param>
/// <param name="After">Likewise.</param>
/// <param name="OldKey">Key of the old image; empty for inserts.</param>
/// <param name="NewKey">Key of the new image; empty for deletes and touches.</param>
internal sealed record LogEntry<TRow>(long Sequence, LogOperation Operation, TRow? Before, TRow? After, EquatableKey OldKey, EquatableKey NewKey)
    where TRow : class;

/// <summary>The stored values of a key.</summary>
internal readonly record struct EquatableKey(IReadOnlyList<StoredValue> Values)
{
    public bool Equals(EquatableKey other) => Values.SequenceEqual(other.Values);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in Values) hash.Add(value);
        return hash.ToHashCode();
    }
}
