// Let every signed-in user read 'Bid'
[SyncModel(Read = Access.SignedIn)]
public class Bid
{
    public Guid Id { get; init; }
    public Guid BidderId { get; init; }
}
