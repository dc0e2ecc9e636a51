// Remove [JsonConverter]
[WireType]
public sealed class Notice
{
    public AuctionStatus Status { get; init; }
}
