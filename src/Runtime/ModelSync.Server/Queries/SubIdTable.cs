using System.Diagnostics.CodeAnalysis;

namespace ModelSync.Server.Queries;

/// <summary>
/// What a connection has under each subscription id, sorted by id. Clients count up, so what is added goes to the end. A struct over two bare
/// arrays, because a connection may have many subscriptions and most have few; it has to be a field.
/// </summary>
internal struct SubIdTable<T>
{
    private int[]? _ids;
    private T[]? _values;

    public int Count { get; private set; }

    /// <summary>In the order of their ids.</summary>
    public readonly ReadOnlySpan<T> Values => _values.AsSpan(0, Count);

    /// <summary>Rising.</summary>
    public readonly ReadOnlySpan<int> Ids => _ids.AsSpan(0, Count);

    public readonly bool TryGetValue(int subId, [MaybeNullWhen(false)] out T value)
    {
        var place = Ids.BinarySearch(subId);
        value = place < 0 ? default : _values![place];
        return place >= 0;
    }

    /// <param name="subId">An id that is not here.</param>
    public void Add(int subId, T value)
    {
        var place = ~Ids.BinarySearch(subId);
        if (Count == (_ids?.Length ?? 0)) Grow();
        Shift(place, place + 1, Count - place);
        (_ids![place], _values![place]) = (subId, value);
        Count++;
    }

    public bool Remove(int subId, [MaybeNullWhen(false)] out T value)
    {
        if (!TryGetValue(subId, out value)) return false;
        var place = Ids.BinarySearch(subId);
        Shift(place + 1, place, Count - place - 1);
        Count--;
        _values![Count] = default!;
        return true;
    }

    public void Clear() => (_ids, _values, Count) = (null, null, 0);

    private void Grow()
    {
        var room = Math.Max(1, 2 * Count);
        Array.Resize(ref _ids, room);
        Array.Resize(ref _values, room);
    }

    private readonly void Shift(int from, int to, int count)
    {
        Array.Copy(_ids!, from, _ids!, to, count);
        Array.Copy(_values!, from, _values!, to, count);
    }
}
