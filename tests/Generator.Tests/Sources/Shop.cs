using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[SyncUser]
public sealed record ShopUser([Claim("sub")] Guid Id, [Claim("role")] string[] Roles);

public enum AuctionStatus { Draft, Open, Closed }

/// <summary>Something that is sold to the highest bidder.</summary>
[SyncModel]
public class Auction
{
    [Key, Editable(false)] public Guid Id { get; init; }

    /// <summary>What is sold, in a <c>few</c> words.</summary>
    [Required, StringLength(80, MinimumLength = 3)] public string Title { get; set; } = "";
    [Range(0.01, 1_000_000)] public decimal StartPrice { get; init; }
    [Editable(false)] public decimal CurrentPrice { get; set; }
    [Editable(false)] public Guid SellerId { get; init; }
    public DateTimeOffset EndsAt { get; set; }
    public AuctionStatus Status { get; set; }
    public List<string> Tags { get; set; } = [];
    [ServerOnly] public string? FraudNote { get; set; }

    public bool IsOpen => Status == AuctionStatus.Open;

    [Rule("auction.ends_in_future", nameof(EndsAt), On = RuleOn.Create, Message = "Must end in the future")]
    public bool EndsInFuture(RuleContext ctx) => EndsAt > ctx.UtcNow;

    [Rule("auction.title_is_trimmed", nameof(Title))]
    public bool TitleIsTrimmed() { return Title.Trim() == Title; }

    [ReadPolicy]
    public static bool CanSee(Auction auction, ShopUser user) => auction.Status != AuctionStatus.Draft || auction.SellerId == user.Id;
}

[SyncModel(Read = Access.Everyone), Table("bids")]
public sealed record Bid(Guid Id, Guid AuctionId, decimal Amount)
{
    [Column("placed_at")] public DateTimeOffset At { get; private set; }
    public LotNumber? Lot { get; set; }
}

[WireValue] public readonly record struct LotNumber(int Value);

[WireType] public sealed record BidReceipt(Guid BidId, decimal NewPrice);
[WireType] public sealed record AuctionClosed;
[WireType] public sealed record BidTooLow(decimal CurrentPrice);

public static class Auctions
{
    [LiveQuery]
    public static Rows<Auction> EndingSoon(Rows<Auction> auctions, decimal maxPrice) =>
        auctions.Where(a => a.IsOpen && a.CurrentPrice <= maxPrice).OrderBy(a => a.EndsAt).Take(20);

    [LiveQuery]
    public static Auction? ById(Rows<Auction> auctions, Guid id) => auctions.Where(a => a.Id == id).FirstOrDefault();

    [LiveQuery]
    public static Rows<Auction> Search(Rows<Auction> auctions, string prefix, AuctionStatus[] statuses, int count)
    {
        return auctions.Where(a => a.Title.StartsWith(prefix, StringComparison.Ordinal) && statuses.Contains(a.Status)).OrderByDescending(a => a.CurrentPrice).ThenBy(a => a.Title).Take(count);
    }

    [LiveQuery]
    public static Rows<Auction> Mine(Rows<Auction> auctions, ShopUser user) => auctions.Where(a => a.SellerId == user.Id).Take(100);
}

public static class Bidding
{
    [Mutation, Authorize(Roles = "bidder")]
    public static async Task<BidReceipt> PlaceBid(MutationContext<ShopUser> ctx, Guid auctionId, [Range(0.01, 1_000_000)] decimal amount)
    {
        var auction = await ctx.Table<Auction>().FindAsync(auctionId) ?? throw ctx.Reject(new AuctionClosed());
        if (amount <= auction.CurrentPrice) throw ctx.Reject(new BidTooLow(auction.CurrentPrice));
        auction.CurrentPrice = amount;
        var bid = new Bid(ctx.NewId(), auctionId, amount);
        ctx.Table<Bid>().Add(bid);
        return new BidReceipt(bid.Id, amount);
    }

    [Mutation, Authorize]
    public static Task<Guid> CreateAuction(MutationContext<ShopUser> ctx, AuctionCreate input)
    {
        if (input.Title == "no") throw ctx.Reject(new AuctionClosed());
        return Task.FromResult(ctx.NewId());
    }
}
