namespace ModelSync.Generated.V1;

/// <summary>The order in which everybody sees the entries of a dictionary: by code point of their keys, or as their keys are ordered.</summary>
public static class EntryOrder
{
    /// <summary>The entries in order; none of null.</summary>
    public static IReadOnlyList<KeyValuePair<string, T>> Of<T>(IEnumerable<KeyValuePair<string, T>>? dictionary)
    {
        if (dictionary is null) return [];
        KeyValuePair<string, T>[] entries = [.. dictionary];
        Array.Sort(entries, static (left, right) => ValueOrder.Compare(left.Key, right.Key));
        return entries;
    }

    /// <summary>The entries of a map by other keys, in the order of their codec; none of null.</summary>
    public static IReadOnlyList<KeyValuePair<TKey, T>> OfMap<TKey, TKeyCodec, T>(IEnumerable<KeyValuePair<TKey, T>>? map)
        where TKeyCodec : struct, IWireCodec<TKey>
    {
        if (map is null) return [];
        KeyValuePair<TKey, T>[] entries = [.. map];
        Array.Sort(entries, static (left, right) => TKeyCodec.Compare(left.Key, right.Key));
        return entries;
    }
}
