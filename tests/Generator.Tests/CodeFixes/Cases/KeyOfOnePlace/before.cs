// MSYNC0021 SetKeyOrderFix all
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Seat
{
    [Key, Column(Order = 1)] public int Show { get; init; }
    [Key, Column("line", Order = 1)] public int Row { get; init; }
    [Key, Column(Order = 1)] public int Number { get; init; }
}
