namespace ModelSync.Server.Queries.Partitions;

/// <summary>
/// Small numbers that name the rows of a partition on the wire. A freed one is used again, so they stay small. A struct that has to be a field:
/// most partitions have no free ones.
/// </summary>
internal struct SlotPool
{
    private Stack<int>? _free;
    private int _next;

    public int Take() => _free is not null && _free.TryPop(out var slot) ? slot : _next++;

    public void Return(int slot) => (_free ??= new Stack<int>()).Push(slot);
}
