using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Auctions;

/// <summary>Something that is sold to the highest bidder.</summary>
[SyncModel]
public class Auction
{
    [Key, Editable(false)]
    public Guid Id { get; init; }

    /// <summary>What is sold.</summary>
    [Required, StringLength(80, MinimumLength = 3)]
    public string Title { get; set; } = "";

    /// <summary>The first bid must be higher than this.</summary>
    [Range(0.01, 1_000_000)]
    public decimal StartPrice { get; init; }

    /// <summary>The highest bid, or the start price.</summary>
    [Editable(false)]
    public decimal CurrentPrice { get; set; }

    [Editable(false)]
    public Guid SellerId { get; init; }

    [Editable(false)]
    public string SellerName { get; init; } = "";

    /// <summary>Name of the highest bidder.</summary>
    [Editable(false)]
    public string? LeaderName { get; set; }

    [Editable(false)]
    public int BidCount { get; set; }

    public DateTimeOffset EndsAt { get; set; }

    [Editable(false)]
    public AuctionStatus Status { get; set; }

    /// <summary>The price below which the seller need not sell. Never leaves the server.</summary>
    [ServerOnly]
    public decimal? ReservePrice { get; set; }

    public bool IsOpen => Status == AuctionStatus.Open;

    [Rule("auction.ends_in_future", nameof(EndsAt), On = RuleOn.Create, Message = "Must end in the future")]
    public bool EndsInFuture(RuleContext context) => EndsAt > context.UtcNow;

    [ReadPolicy]
    public static bool CanSee(Auction auction, Bidder bidder) =>
        auction.Status != AuctionStatus.Draft || auction.SellerId == bidder.Id;
}

/// <summary>Where an auction is in its life.</summary>
public enum AuctionStatus
{
    /// <summary>Seen by its seller only.</summary>
    Draft,

    /// <summary>Takes bids until it ends.</summary>
    Open,

    /// <summary>Over.</summary>
    Closed,
}
