using System.ComponentModel.DataAnnotations;

namespace ModelSync.Fixtures;

/// <summary>Something that is sold to the highest bidder.</summary>
[SyncModel]
public class Auction
{
    [Key, Editable(false)]
    public Guid Id { get; init; }

    /// <summary>What is sold, in a few words.</summary>
    [Required, StringLength(80, MinimumLength = 3)]
    public string Title { get; set; } = "";

    [Range(typeof(decimal), "0.01", "1000000")]
    public decimal StartPrice { get; init; }

    [Editable(false)]
    public decimal CurrentPrice { get; set; }

    [Editable(false)]
    public Guid SellerId { get; init; }

    public DateTimeOffset EndsAt { get; set; }

    public AuctionStatus Status { get; set; }

    public List<string> Tags { get; set; } = [];

    [ServerOnly]
    public string? FraudNote { get; set; }

    public bool IsOpen => Status == AuctionStatus.Open;

    [Rule("auction.ends_in_future", nameof(EndsAt), On = RuleOn.Create, Message = "Must end in the future")]
    public bool EndsInFuture(RuleContext context) => EndsAt > context.UtcNow;

    [ReadPolicy]
    public static bool CanSee(Auction auction, ShopUser user) =>
        auction.Status != AuctionStatus.Draft || auction.SellerId == user.Id;
}
