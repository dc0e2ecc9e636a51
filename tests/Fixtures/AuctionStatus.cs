namespace ModelSync.Fixtures;

public enum AuctionStatus
{
    Draft,
    Open,
    Closed,
}
