using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace ModelSync.Chinook;

/// <summary>Which tracks a playlist holds: a row is nothing but its key of two values.</summary>
[SyncModel(Read = Access.Everyone)]
public class PlaylistTrack
{
    [Key, Column(Order = 0, TypeName = "INTEGER")]
    public int PlaylistId { get; init; }

    [Key, Column(Order = 1, TypeName = "INTEGER")]
    public int TrackId { get; init; }
}
