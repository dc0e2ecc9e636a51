using System;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Auction
{
    public Guid Id { get; init; }
    [WireAlias("title")] public string Headline { get; set; } = "";
}

public static class Auctions
{
    [LiveQuery]
    public static Rows<Auction> Open(Rows<Auction> auctions) => auctions.Take(20);
}
