using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Auctions;

/// <summary>One bid; never changed.</summary>
[SyncModel(Read = Access.SignedIn)]
public class Bid
{
    [Key, Editable(false)]
    public Guid Id { get; init; }

    [Editable(false)]
    public Guid AuctionId { get; init; }

    [Editable(false)]
    public decimal Amount { get; init; }

    [Editable(false)]
    public string BidderName { get; init; } = "";

    [Editable(false)]
    public DateTimeOffset At { get; init; }
}
