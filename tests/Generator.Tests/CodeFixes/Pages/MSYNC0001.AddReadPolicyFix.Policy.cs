// Add a read policy to 'Bid' that lets nobody read yet
[SyncModel]
public class Bid
{
    public Guid Id { get; init; }
    public Guid BidderId { get; init; }

    // TODO: say who may read. Until then nobody does.
    [ReadPolicy]
    public static bool CanSee(Bid bid, ShopUser user) => false;
}
