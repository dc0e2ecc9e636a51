// MSYNC0020 SetKeyOrderFix all
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Seat
{
    [Key] public int Show { get; init; }
    [Key, System.ComponentModel.DataAnnotations.Schema.Column("line", Order = 1)] public int Row { get; init; }
    [Key, System.ComponentModel.DataAnnotations.Schema.Column("place")] public int Number { get; init; }
}
