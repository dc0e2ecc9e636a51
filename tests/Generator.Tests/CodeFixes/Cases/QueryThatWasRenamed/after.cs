using System;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Auction
{
    public Guid Id { get; init; }
    public string Title { get; set; } = "";
}

public static class Auctions
{
    [LiveQuery, WireAlias("auctions.open")]
    public static Rows<Auction> Opened(Rows<Auction> auctions) => auctions.Take(20);
}
