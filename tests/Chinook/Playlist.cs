using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ModelSync.Chinook;

[SyncModel(Read = Access.Everyone)]
public class Playlist
{
    [Key, Column(TypeName = "INTEGER")]
    public int PlaylistId { get; init; }

    [Column(TypeName = "NVARCHAR(120)")]
    public string? Name { get; set; }
}
