using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Seat
{
    [Key, Column(Order = 0)] public int Show { get; init; }
    [Key, System.ComponentModel.DataAnnotations.Schema.Column("line", Order = 1)] public int Row { get; init; }
    [Key, System.ComponentModel.DataAnnotations.Schema.Column("place", Order = 2)] public int Number { get; init; }
}
