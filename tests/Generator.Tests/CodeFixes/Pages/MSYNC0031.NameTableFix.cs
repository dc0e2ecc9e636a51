// Store 'Bidder' in the table 'Bidder'
[SyncModel(Read = Access.Everyone)]
public class Auctioneer
{
    public Guid Id { get; init; }
}

[SyncModel(Read = Access.Everyone), Table("Bidder")]
public class Bidder
{
    public Guid Id { get; init; }
}
