// Change the type to 'DateTimeOffset'
[SyncModel(Read = Access.Everyone)]
public class Meeting
{
    public Guid Id { get; init; }
    [KeepOffset] public DateTimeOffset Begins { get; set; }
}
