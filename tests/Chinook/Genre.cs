using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ModelSync.Chinook;

[SyncModel(Read = Access.Everyone)]
public class Genre
{
    [Key, Column(TypeName = "INTEGER")]
    public int GenreId { get; init; }

    [Column(TypeName = "NVARCHAR(120)")]
    public string? Name { get; set; }
}
