// MSYNC0032 NameColumnFix all
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }
    [System.ComponentModel.DataAnnotations.Schema.Column("SIZE", TypeName = "INTEGER")] public int Height { get; set; }
    public int Size { get; set; }
    [System.ComponentModel.DataAnnotations.Schema.Column("size", TypeName = "INTEGER")] public int Width { get; set; }
}
