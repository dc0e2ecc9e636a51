using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace ModelSync.Generated.V1;

/// <summary>A C# type that is a set on the wire: what it takes beside the codec of its elements.</summary>
public interface ISetForm<TSet, T>
    where TSet : IEnumerable<T>
{
    /// <summary>The set of what was read. The items are given away.</summary>
    static abstract TSet Build(HashSet<T> items);
}

/// <summary>The interfaces that a <see cref="HashSet{T}"/> has.</summary>
public readonly struct HashSetForm<T> : ISetForm<ISet<T>, T>, ISetForm<IReadOnlySet<T>, T>
{
    static ISet<T> ISetForm<ISet<T>, T>.Build(HashSet<T> items) => items;

    static IReadOnlySet<T> ISetForm<IReadOnlySet<T>, T>.Build(HashSet<T> items) => items;
}

/// <summary>A <see cref="SortedSet{T}"/> in the order that all sides share: the order of a culture takes different texts for one.</summary>
public readonly struct SortedSetForm<T> : ISetForm<SortedSet<T>, T>
{
    /// <inheritdoc/>
    public static SortedSet<T> Build(HashSet<T> items) => new(items, ValueOrder<T>.Instance);
}

/// <summary>An <see cref="ImmutableHashSet{T}"/>, or the interface of immutable sets.</summary>
public readonly struct ImmutableHashSetForm<T> : ISetForm<ImmutableHashSet<T>, T>, ISetForm<IImmutableSet<T>, T>
{
    static ImmutableHashSet<T> ISetForm<ImmutableHashSet<T>, T>.Build(HashSet<T> items) => [.. items];

    static IImmutableSet<T> ISetForm<IImmutableSet<T>, T>.Build(HashSet<T> items) => ImmutableHashSet.CreateRange(items);
}

/// <summary>An <see cref="ImmutableSortedSet{T}"/> in the order that all sides share.</summary>
public readonly struct ImmutableSortedSetForm<T> : ISetForm<ImmutableSortedSet<T>, T>
{
    /// <inheritdoc/>
    public static ImmutableSortedSet<T> Build(HashSet<T> items) => items.ToImmutableSortedSet(ValueOrder<T>.Instance);
}

/// <summary>A <see cref="FrozenSet{T}"/>.</summary>
public readonly struct FrozenSetForm<T> : ISetForm<FrozenSet<T>, T>
{
    /// <inheritdoc/>
    public static FrozenSet<T> Build(HashSet<T> items) => items.ToFrozenSet();
}

/// <summary>A <see cref="ReadOnlySet{T}"/>.</summary>
public readonly struct ReadOnlySetForm<T> : ISetForm<ReadOnlySet<T>, T>
{
    /// <inheritdoc/>
    public static ReadOnlySet<T> Build(HashSet<T> items) => new(items);
}
