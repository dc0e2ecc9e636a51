// Add a private setter to 'Amount'
[SyncModel(Read = Access.Everyone)]
public class Bid
{
    public Guid Id { get; init; }
    public decimal Amount { get; private set; }
}
