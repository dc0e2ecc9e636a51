namespace ModelSync.Server.Queries.Routing;

/// <summary>A few intervals, sorted by the bound that they are found by.</summary>
internal sealed class IntervalBlock<TOwner, TValue>
    where TOwner : class
    where TValue : notnull
{
    private const int Capacity = 32;

    public int Count { get; private set; }

    public bool IsFull => Count == Capacity;

    public TValue[] Keys { get; } = new TValue[Capacity];

    public TValue[] Uppers { get; } = new TValue[Capacity];

    public TOwner[] Owners { get; } = new TOwner[Capacity];

    public TValue HighestUpper()
    {
        var highest = Uppers[0];
        for (var i = 1; i < Count; i++)
            if (IntervalOrder<TValue>.Compare(Uppers[i], highest) > 0) highest = Uppers[i];
        return highest;
    }

    public void Add(TValue key, TValue upper, TOwner owner)
    {
        var place = Count;
        while (place > 0 && IntervalOrder<TValue>.Compare(Keys[place - 1], key) > 0) place--;
        Shift(place, place + 1);
        (Keys[place], Uppers[place], Owners[place]) = (key, upper, owner);
        Count++;
    }

    public bool Remove(TOwner owner)
    {
        var place = Array.IndexOf(Owners, owner, 0, Count);
        if (place < 0) return false;
        Shift(place + 1, place);
        Count--;
        (Keys[Count], Uppers[Count], Owners[Count]) = (default!, default!, null!);
        return true;
    }

    /// <summary>Gives away its upper half.</summary>
    public IntervalBlock<TOwner, TValue> Split()
    {
        var other = new IntervalBlock<TOwner, TValue>();
        for (var i = Capacity / 2; i < Capacity; i++)
        {
            other.Add(Keys[i], Uppers[i], Owners[i]);
            (Keys[i], Uppers[i], Owners[i]) = (default!, default!, null!);
        }

        Count = Capacity / 2;
        return other;
    }

    private void Shift(int from, int to)
    {
        var count = Count - from;
        Array.Copy(Keys, from, Keys, to, count);
        Array.Copy(Uppers, from, Uppers, to, count);
        Array.Copy(Owners, from, Owners, to, count);
    }
}
