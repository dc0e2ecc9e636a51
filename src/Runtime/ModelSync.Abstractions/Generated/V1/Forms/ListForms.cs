using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace ModelSync.Generated.V1;

/// <summary>The interfaces that a <see cref="List{T}"/> has.</summary>
public readonly struct ListForm<T> :
    IListForm<IList<T>, T>, IListForm<ICollection<T>, T>, IListForm<IEnumerable<T>, T>, IListForm<IReadOnlyList<T>, T>, IListForm<IReadOnlyCollection<T>, T>
{
    static IList<T> IListForm<IList<T>, T>.Build(List<T> items) => items;

    static ICollection<T> IListForm<ICollection<T>, T>.Build(List<T> items) => items;

    static IEnumerable<T> IListForm<IEnumerable<T>, T>.Build(List<T> items) => items;

    static IReadOnlyList<T> IListForm<IReadOnlyList<T>, T>.Build(List<T> items) => items;

    static IReadOnlyCollection<T> IListForm<IReadOnlyCollection<T>, T>.Build(List<T> items) => items;
}

/// <summary>A <see cref="Collection{T}"/>.</summary>
public readonly struct CollectionForm<T> : IListForm<Collection<T>, T>
{
    /// <inheritdoc/>
    public static Collection<T> Build(List<T> items) => new(items);
}

/// <summary>A <see cref="ReadOnlyCollection{T}"/>.</summary>
public readonly struct ReadOnlyCollectionForm<T> : IListForm<ReadOnlyCollection<T>, T>
{
    /// <inheritdoc/>
    public static ReadOnlyCollection<T> Build(List<T> items) => new(items);
}

/// <summary>An <see cref="ObservableCollection{T}"/>, or one that can only be read.</summary>
public readonly struct ObservableCollectionForm<T> : IListForm<ObservableCollection<T>, T>, IListForm<ReadOnlyObservableCollection<T>, T>
{
    static ObservableCollection<T> IListForm<ObservableCollection<T>, T>.Build(List<T> items) => new(items);

    static ReadOnlyObservableCollection<T> IListForm<ReadOnlyObservableCollection<T>, T>.Build(List<T> items) => new(new ObservableCollection<T>(items));
}

/// <summary>A <see cref="LinkedList{T}"/>.</summary>
public readonly struct LinkedListForm<T> : IListForm<LinkedList<T>, T>
{
    /// <inheritdoc/>
    public static LinkedList<T> Build(List<T> items) => new(items);
}

/// <summary>An <see cref="ImmutableArray{T}"/>. The default, which has no array, is written as an empty one.</summary>
public readonly struct ImmutableArrayForm<T> : IListForm<ImmutableArray<T>, T>
{
    /// <inheritdoc/>
    public static ImmutableArray<T> Build(List<T> items) => [.. items];

    /// <inheritdoc/>
    public static ReadOnlySpan<T> Items(ImmutableArray<T> list) => list.AsSpan();

    /// <summary>The items, also of the default; null when there is no list.</summary>
    public static IReadOnlyList<T>? Of(ImmutableArray<T>? list) => list is not { } items ? null : items.IsDefault ? [] : items;
}

/// <summary>An <see cref="ImmutableList{T}"/>, or its interface.</summary>
public readonly struct ImmutableListForm<T> : IListForm<ImmutableList<T>, T>, IListForm<IImmutableList<T>, T>
{
    static ImmutableList<T> IListForm<ImmutableList<T>, T>.Build(List<T> items) => [.. items];

    static IImmutableList<T> IListForm<IImmutableList<T>, T>.Build(List<T> items) => ImmutableList.CreateRange(items);
}
