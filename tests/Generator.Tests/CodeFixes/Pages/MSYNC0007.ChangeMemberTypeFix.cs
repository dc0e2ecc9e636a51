// Change the type to 'long'
[SyncModel(Read = Access.Everyone)]
public class Bid
{
    [Key] public long Id { get; init; }
}
