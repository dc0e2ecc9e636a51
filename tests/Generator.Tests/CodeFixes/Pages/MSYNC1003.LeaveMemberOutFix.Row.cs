// Leave 'Amount' out: [NotMapped]
[SyncModel(Read = Access.Everyone)]
public class Bid
{
    public Guid Id { get; init; }
    [NotMapped] public decimal Amount { get; }
}
