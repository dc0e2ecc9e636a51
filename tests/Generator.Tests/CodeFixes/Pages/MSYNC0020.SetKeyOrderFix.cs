// Make 'TrackId' number 1 of the key
[SyncModel(Read = Access.Everyone)]
public class PlaylistTrack
{
    [Key, Column(Order = 0)] public int PlaylistId { get; init; }
    [Key, Column(Order = 1)] public int TrackId { get; init; }
}
