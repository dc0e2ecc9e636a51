using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ModelSync.Generated.V1;

/// <summary>A <see cref="Queue{T}"/>: the item that leaves first comes first.</summary>
public readonly struct QueueForm<T> : IListForm<Queue<T>, T>
{
    /// <inheritdoc/>
    public static Queue<T> Build(List<T> items) => new(items);
}

/// <summary>A <see cref="ConcurrentQueue{T}"/>: the item that leaves first comes first.</summary>
public readonly struct ConcurrentQueueForm<T> : IListForm<ConcurrentQueue<T>, T>
{
    /// <inheritdoc/>
    public static ConcurrentQueue<T> Build(List<T> items) => new(items);
}

/// <summary>An <see cref="ImmutableQueue{T}"/>, or its interface: the item that leaves first comes first.</summary>
public readonly struct ImmutableQueueForm<T> : IListForm<ImmutableQueue<T>, T>, IListForm<IImmutableQueue<T>, T>
{
    static ImmutableQueue<T> IListForm<ImmutableQueue<T>, T>.Build(List<T> items) => ImmutableQueue.CreateRange(items);

    static IImmutableQueue<T> IListForm<IImmutableQueue<T>, T>.Build(List<T> items) => ImmutableQueue.CreateRange(items);
}

/// <summary>A <see cref="Stack{T}"/>: the item on top, which leaves first, comes first. It is pushed last.</summary>
public readonly struct StackForm<T> : IListForm<Stack<T>, T>
{
    /// <inheritdoc/>
    public static Stack<T> Build(List<T> items)
    {
        items.Reverse();
        return new(items);
    }
}

/// <summary>A <see cref="ConcurrentStack{T}"/>: the item on top comes first.</summary>
public readonly struct ConcurrentStackForm<T> : IListForm<ConcurrentStack<T>, T>
{
    /// <inheritdoc/>
    public static ConcurrentStack<T> Build(List<T> items)
    {
        items.Reverse();
        return new(items);
    }
}

/// <summary>An <see cref="ImmutableStack{T}"/>, or its interface: the item on top comes first.</summary>
public readonly struct ImmutableStackForm<T> : IListForm<ImmutableStack<T>, T>, IListForm<IImmutableStack<T>, T>
{
    static ImmutableStack<T> IListForm<ImmutableStack<T>, T>.Build(List<T> items) => Of(items);

    static IImmutableStack<T> IListForm<IImmutableStack<T>, T>.Build(List<T> items) => Of(items);

    private static ImmutableStack<T> Of(List<T> items)
    {
        items.Reverse();
        return ImmutableStack.CreateRange(items);
    }
}
