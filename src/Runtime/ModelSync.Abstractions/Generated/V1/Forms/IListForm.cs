using System.Runtime.InteropServices;

namespace ModelSync.Generated.V1;

/// <summary>A C# type that is a list on the wire: what it takes beside the codec of its elements.</summary>
public interface IListForm<TList, T>
    where TList : IEnumerable<T>
{
    /// <summary>The list of what was read, in that order. The items are given away.</summary>
    static abstract TList Build(List<T> items);

    /// <summary>The items in the order in which the list enumerates them: the order on the wire.</summary>
    static virtual ReadOnlySpan<T> Items(TList list) => (object)list switch
    {
        List<T> items => CollectionsMarshal.AsSpan(items),
        T[] items => new ReadOnlySpan<T>(items),
        // A copy, because others may change a concurrent collection between its count and its last item.
        _ => (T[])[.. list],
    };
}
