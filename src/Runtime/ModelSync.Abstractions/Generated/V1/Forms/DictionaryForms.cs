using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace ModelSync.Generated.V1;

/// <summary>A C# type of values by key: what it takes beside the codecs of its keys and values.</summary>
public interface IDictionaryForm<TDictionary, TKey, T>
    where TDictionary : IEnumerable<KeyValuePair<TKey, T>>
    where TKey : notnull
{
    /// <summary>The dictionary of what was read. The entries are given away.</summary>
    static abstract TDictionary Build(Dictionary<TKey, T> entries);
}

/// <summary>The interfaces that a <see cref="Dictionary{TKey, TValue}"/> has.</summary>
public readonly struct DictionaryForm<TKey, T> : IDictionaryForm<IDictionary<TKey, T>, TKey, T>, IDictionaryForm<IReadOnlyDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    static IDictionary<TKey, T> IDictionaryForm<IDictionary<TKey, T>, TKey, T>.Build(Dictionary<TKey, T> entries) => entries;

    static IReadOnlyDictionary<TKey, T> IDictionaryForm<IReadOnlyDictionary<TKey, T>, TKey, T>.Build(Dictionary<TKey, T> entries) => entries;
}

/// <summary>A <see cref="SortedDictionary{TKey, TValue}"/> in the order that all sides share: the order of a culture takes different texts for one.</summary>
public readonly struct SortedDictionaryForm<TKey, T> : IDictionaryForm<SortedDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static SortedDictionary<TKey, T> Build(Dictionary<TKey, T> entries) => new(entries, ValueOrder<TKey>.Instance);
}

/// <summary>A <see cref="SortedList{TKey, TValue}"/> in the order that all sides share.</summary>
public readonly struct SortedListForm<TKey, T> : IDictionaryForm<SortedList<TKey, T>, TKey, T>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static SortedList<TKey, T> Build(Dictionary<TKey, T> entries) => new(entries, ValueOrder<TKey>.Instance);
}

/// <summary>A <see cref="ConcurrentDictionary{TKey, TValue}"/>.</summary>
public readonly struct ConcurrentDictionaryForm<TKey, T> : IDictionaryForm<ConcurrentDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static ConcurrentDictionary<TKey, T> Build(Dictionary<TKey, T> entries) => new(entries);
}

/// <summary>An <see cref="ImmutableDictionary{TKey, TValue}"/>, or the interface of immutable dictionaries.</summary>
public readonly struct ImmutableDictionaryForm<TKey, T> :
    IDictionaryForm<ImmutableDictionary<TKey, T>, TKey, T>, IDictionaryForm<IImmutableDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    static ImmutableDictionary<TKey, T> IDictionaryForm<ImmutableDictionary<TKey, T>, TKey, T>.Build(Dictionary<TKey, T> entries) => entries.ToImmutableDictionary();

    static IImmutableDictionary<TKey, T> IDictionaryForm<IImmutableDictionary<TKey, T>, TKey, T>.Build(Dictionary<TKey, T> entries) => entries.ToImmutableDictionary();
}

/// <summary>An <see cref="ImmutableSortedDictionary{TKey, TValue}"/> in the order that all sides share.</summary>
public readonly struct ImmutableSortedDictionaryForm<TKey, T> : IDictionaryForm<ImmutableSortedDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static ImmutableSortedDictionary<TKey, T> Build(Dictionary<TKey, T> entries) => entries.ToImmutableSortedDictionary(ValueOrder<TKey>.Instance);
}

/// <summary>A <see cref="FrozenDictionary{TKey, TValue}"/>.</summary>
public readonly struct FrozenDictionaryForm<TKey, T> : IDictionaryForm<FrozenDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static FrozenDictionary<TKey, T> Build(Dictionary<TKey, T> entries) => entries.ToFrozenDictionary();
}

/// <summary>A <see cref="ReadOnlyDictionary{TKey, TValue}"/>.</summary>
public readonly struct ReadOnlyDictionaryForm<TKey, T> : IDictionaryForm<ReadOnlyDictionary<TKey, T>, TKey, T>
    where TKey : notnull
{
    /// <inheritdoc/>
    public static ReadOnlyDictionary<TKey, T> Build(Dictionary<TKey, T> entries) => new(entries);
}
