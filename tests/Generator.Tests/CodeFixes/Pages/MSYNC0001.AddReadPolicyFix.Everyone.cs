// Let everyone read 'Bid'
[SyncModel(Read = Access.Everyone)]
public class Bid
{
    public Guid Id { get; init; }
    public Guid BidderId { get; init; }
}
