namespace ModelSync.Generated.V1;

/// <summary>The order in which everybody sees the entries of a dictionary: by code point of their keys.</summary>
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
}
