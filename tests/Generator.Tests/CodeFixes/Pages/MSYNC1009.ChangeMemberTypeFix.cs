// Change the type to 'long'
[SyncModel(Read = Access.Everyone)]
public class Document
{
    public Guid Id { get; init; }
    [Timestamp] public long Version { get; set; }
}
