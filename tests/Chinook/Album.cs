using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ModelSync.Chinook;

[SyncModel(Read = Access.Everyone)]
public class Album
{
    [Key, Column(TypeName = "INTEGER")]
    public int AlbumId { get; init; }

    [Column(TypeName = "NVARCHAR(160)")]
    public string Title { get; set; } = "";

    [Column(TypeName = "INTEGER")]
    public int ArtistId { get; set; }
}
