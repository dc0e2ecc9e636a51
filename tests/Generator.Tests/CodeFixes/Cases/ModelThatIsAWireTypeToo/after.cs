using ModelSync;

namespace Shop;

/// <summary>Both.</summary>
[SyncModel(Read = Access.Everyone)]
public sealed class Notice
{
    public int Id { get; init; }
}
