// MSYNC0008 RemoveAttributeFix.WireType
using ModelSync;

namespace Shop;

/// <summary>Both.</summary>
[WireType]
[SyncModel(Read = Access.Everyone)]
public sealed class Notice
{
    public int Id { get; init; }
}
