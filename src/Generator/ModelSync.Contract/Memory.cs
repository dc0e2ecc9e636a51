using System.Runtime.CompilerServices;

namespace ModelSync.Contract;

/// <summary>What was made of values that are objects of their own: made again of another object, or where what it was made with is another one. Entries belong to the values.</summary>
internal sealed class Memory<TKey, TValue>
    where TKey : class
    where TValue : class
{
    private readonly ConditionalWeakTable<TKey, Entry> _entries = new();

    /// <param name="with">What it is made with beside the key.</param>
    public TValue Of(TKey key, object? with, Func<TValue> make)
    {
        if (_entries.TryGetValue(key, out var known) && ReferenceEquals(known.With, with)) return known.Value;
        var entry = new Entry(with, make());
        _entries.Remove(key);
        // Somebody else may have made the same meanwhile.
        _entries.GetValue(key, _ => entry);
        return entry.Value;
    }

    private sealed record Entry(object? With, TValue Value);
}
