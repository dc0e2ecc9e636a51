// Rename 'AuctionCreate' to 'AuctionCreateData'
[WireType]
public sealed record AuctionCreateData(string Title);
