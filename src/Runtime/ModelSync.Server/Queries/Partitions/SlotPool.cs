namespace ModelSync.Server.Queries.Partitions;

/// <summary>Small numbers that name the rows of a partition on the wire. A freed one is used again, so they stay small.</summary>
internal sealed class SlotPool
{
    private readonly Stack<int> _free = new();
    private int _next;

    public int Take() => _free.TryPop(out var slot) ? slot : _next++;

    public void Return(int slot) => _free.Push(slot);
}
