// MSYNC1009 RemoveAttributeFix.Timestamp
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    [Timestamp] public long Version { get; set; }

    /// <summary>Another one.</summary>
    [Timestamp, Display(Name = "Second")]
    public long Again { get; set; }
}
