// Accept everything that is new into modelsync.lock.json
[SyncModel(Read = Access.Everyone)]
public class Auction
{
    public Guid Id { get; init; }
    public string Title { get; set; } = "";
    public string? Depot { get; set; }
}

public static class Auctions
{
    [LiveQuery]
    public static Rows<Auction> Open(Rows<Auction> auctions) => auctions.Take(20);
}
