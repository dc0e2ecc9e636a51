namespace ModelSync.Server.Queries;

/// <summary>
/// A list of mostly one item or none: the one lies here itself, and only several have a list of their own. A struct as large as a reference,
/// because there are as many as subscriptions; it has to be a field, and is handed out by reference.
/// </summary>
internal struct OneOrMany<T>
    where T : class
{
    private object? _items;

    public readonly int Count => _items is List<T> many ? many.Count : _items is null ? 0 : 1;

    public readonly T this[int index] => _items is List<T> many ? many[index] : (T)_items!;

    public void Add(T item)
    {
        if (_items is List<T> many) many.Add(item);
        else _items = _items is null ? item : new List<T> { (T)_items, item };
    }

    /// <summary>False when it was not there.</summary>
    public bool Remove(T item)
    {
        if (_items is not List<T> many)
        {
            if (_items != item) return false;
            _items = null;
            return true;
        }

        if (!many.Remove(item)) return false;
        if (many.Count == 1) _items = many[0];
        return true;
    }

    public void Clear() => _items = null;

    public readonly T[] ToArray() => _items is List<T> many ? [.. many] : _items is null ? [] : [(T)_items];

    public readonly Enumerator GetEnumerator() => new(this);

    /// <summary>Goes over the items as they are; the list must not change meanwhile.</summary>
    public struct Enumerator(OneOrMany<T> items)
    {
        private readonly int _count = items.Count;
        private int _next;

        public readonly T Current => items[_next - 1];

        public bool MoveNext() => _next++ < _count;
    }
}
