using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Queries.Resume;
using Simulation.Oracle;

namespace Simulation.World;

/// <summary>The sample domain's rows for the oracle's.</summary>
internal static class Fixture
{
    public static readonly ModelDescriptor<Auction> Auctions = ShopSync.Descriptor.Models.OfType<ModelDescriptor<Auction>>().Single();
    public static readonly ModelDescriptor<Bid> Bids = ShopSync.Descriptor.Models.OfType<ModelDescriptor<Bid>>().Single();
    public static readonly ModelDescriptor<Item> Items = ShopSync.Descriptor.Models.OfType<ModelDescriptor<Item>>().Single();

    /// <summary>The digest of a result; rows of one kind.</summary>
    public static long DigestOf(IReadOnlyList<OracleRow> rows, Guid seed) => rows switch
    {
        [OracleBid, ..] => ContentDigest.Of(Bids, rows.Cast<OracleBid>().Select(Of), seed),
        [OracleAuction, ..] => ContentDigest.Of(Auctions, rows.Cast<OracleAuction>().Select(Of), seed),
        _ => ContentDigest.Of(Items, rows.Cast<OracleItem>().Select(Of), seed),
    };

    public static Item Of(OracleItem row) => new()
    {
        Id = row.Id,
        Room = row.Room,
        Title = row.Title,
        Score = row.Score,
        Done = row.Done,
        Rank = row.Rank,
        Price = row.Price,
        Due = row.Due is { } due ? new DateTimeOffset(due) : null,
    };

    public static Bid Of(OracleBid row) => new()
    {
        Id = row.Id,
        AuctionId = row.AuctionId,
        Amount = row.Amount,
        BidderId = row.BidderId,
        At = new DateTimeOffset(row.At),
    };

    public static Auction Of(OracleAuction row) => new()
    {
        Id = row.Id,
        Title = row.Title,
        StartPrice = row.StartPrice,
        CurrentPrice = row.CurrentPrice,
        SellerId = row.SellerId,
        EndsAt = new DateTimeOffset(row.EndsAt),
        Status = (AuctionStatus)row.Status,
        Tags = [row.Tag],
        FraudNote = row.Secret,
    };
}
