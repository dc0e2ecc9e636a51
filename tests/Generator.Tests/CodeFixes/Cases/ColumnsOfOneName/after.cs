using System.ComponentModel.DataAnnotations.Schema;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    [System.ComponentModel.DataAnnotations.Schema.Column("SIZE", TypeName = "INTEGER")] public int Height { get; set; }
    [Column("Size2")] public int Size { get; set; }
    [System.ComponentModel.DataAnnotations.Schema.Column("Width", TypeName = "INTEGER")] public int Width { get; set; }
}
