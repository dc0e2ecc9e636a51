// Remove [KeepOffset]
[SyncModel(Read = Access.Everyone)]
public class Meeting
{
    public Guid Id { get; init; }
    public DateTime Begins { get; set; }
}
