using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ModelSync.Chinook;

[SyncModel(Read = Access.Everyone)]
public class Track
{
    [Key, Column(TypeName = "INTEGER")]
    public int TrackId { get; init; }

    [Column(TypeName = "NVARCHAR(200)")]
    public string Name { get; set; } = "";

    [Column(TypeName = "INTEGER")]
    public int? AlbumId { get; set; }

    [Column(TypeName = "INTEGER")]
    public int MediaTypeId { get; set; }

    [Column(TypeName = "INTEGER")]
    public int? GenreId { get; set; }

    [Column(TypeName = "NVARCHAR(220)")]
    public string? Composer { get; set; }

    [Column(TypeName = "INTEGER")]
    public int Milliseconds { get; set; }

    [Column(TypeName = "INTEGER")]
    public long? Bytes { get; set; }

    [Column(TypeName = "NUMERIC(10,2)")]
    public decimal UnitPrice { get; set; }
}
