// Add the key 'Id' to 'Bid'
[SyncModel(Read = Access.Everyone)]
public class Bid
{
    public Guid Id { get; init; }
    public decimal Amount { get; set; }
}
