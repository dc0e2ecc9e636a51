namespace Simulation.Oracle;

/// <summary>What the oracle knows of a row. Nothing here is shared with the engine, the generator or the sample domain.</summary>
internal abstract record OracleRow
{
    /// <summary>The wire members, in the order of the contract, as canonical text.</summary>
    public abstract string[] Canonical();
}

internal sealed record OracleItem(long Id, int Room, string Title, double Score, bool Done, int? Rank, decimal? Price, DateTime? Due) : OracleRow
{
    public override string[] Canonical() =>
    [
        Text.Of(Done), Due is { } due ? Text.Of(due) : Text.Null, Text.Of(Id), Price is { } price ? Text.Of(price) : Text.Null,
        Rank is { } rank ? Text.Of(rank) : Text.Null, Text.Of(Room), Text.Of(Score), Text.Of(Title),
    ];
}

internal sealed record OracleBid(Guid Id, Guid AuctionId, decimal Amount, Guid BidderId, DateTime At) : OracleRow
{
    public override string[] Canonical() => [Text.Of(Amount), Text.Of(At), Text.Of(AuctionId), Text.Of(BidderId), Text.Of(Id)];
}

/// <param name="Status">0 draft, 1 open, 2 closed.</param>
internal sealed record OracleAuction(
    Guid Id, string Title, decimal StartPrice, decimal CurrentPrice, Guid SellerId, DateTime EndsAt, int Status, string Tag, string? Secret) : OracleRow
{
    public override string[] Canonical() =>
    [
        Text.Of(CurrentPrice), Text.Of(EndsAt), Text.Of(Id), Text.Of(SellerId), Text.Of(StartPrice), Text.Of((string[])["Draft", "Open", "Closed"], Status),
        $"[{Text.Of(Tag)}]", Text.Of(Title),
    ];
}
