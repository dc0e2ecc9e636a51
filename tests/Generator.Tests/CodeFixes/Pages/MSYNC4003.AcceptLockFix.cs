// Accept everything that is new into modelsync.lock.json
[SyncModel(Read = Access.Everyone)]
public class Auction
{
    public Guid Id { get; init; }
    public string Title { get; set; } = "";
    [System.ComponentModel.DefaultValue("EUR")] public required string Currency { get; init; }
}

public static class Auctions
{
    [LiveQuery]
    public static Rows<Auction> Open(Rows<Auction> auctions) => auctions.Take(20);
}
