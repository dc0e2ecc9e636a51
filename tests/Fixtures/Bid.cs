using System.ComponentModel.DataAnnotations;

namespace ModelSync.Fixtures;

[SyncModel]
public class Bid
{
    [Key, Editable(false)]
    public Guid Id { get; init; }

    [Editable(false)]
    public Guid AuctionId { get; init; }

    [Range(typeof(decimal), "0.01", "1000000")]
    public decimal Amount { get; init; }

    [Editable(false)]
    public Guid BidderId { get; init; }

    [Editable(false)]
    public DateTimeOffset At { get; init; }

    [ReadPolicy]
    public static bool CanSee(Bid bid, ShopUser user) => bid.Amount > 0 || bid.BidderId == user.Id;
}
