// Make 'TrackId' number 2 of the key
[SyncModel(Read = Access.Everyone)]
public class PlaylistTrack
{
    [Key, Column(Order = 1)] public int PlaylistId { get; init; }
    [Key, Column(Order = 2)] public int TrackId { get; init; }
}
