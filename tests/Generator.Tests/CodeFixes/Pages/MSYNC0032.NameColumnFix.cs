// Store 'Limit' in the column 'Limit'
[SyncModel(Read = Access.Everyone)]
public class Bid
{
    public Guid Id { get; init; }
    public decimal Amount { get; set; }
    [Column("Limit")] public decimal Limit { get; set; }
}
