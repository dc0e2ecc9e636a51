using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Auctions;

/// <summary>The bid was not higher than the current price.</summary>
[WireType]
public sealed record BidTooLow(decimal CurrentPrice);

/// <summary>The auction is over or not open yet.</summary>
[WireType]
public sealed record AuctionClosed;

/// <summary>There is no such auction, or not for this bidder.</summary>
[WireType]
public sealed record AuctionNotFound;

/// <summary>What a bidder gets for a bid.</summary>
[WireType]
public sealed record BidReceipt(Guid BidId, decimal NewPrice);

/// <summary>What bidders and sellers do.</summary>
public static class Bidding
{
    /// <summary>Bids on an auction; it must be higher than the current price.</summary>
    [Mutation, Authorize]
    public static async Task<BidReceipt> PlaceBid(
        MutationContext<Bidder> ctx,
        Guid auctionId,
        [Range(0.01, 1_000_000)] decimal amount)
    {
        var auction = await ctx.Table<Auction>().FindAsync(auctionId) ?? throw ctx.Reject(new AuctionNotFound());
        if (!auction.IsOpen || ctx.UtcNow >= auction.EndsAt) throw ctx.Reject(new AuctionClosed());
        if (amount <= auction.CurrentPrice) throw ctx.Reject(new BidTooLow(auction.CurrentPrice));
        auction.CurrentPrice = amount;
        auction.LeaderName = ctx.User.Name;
        auction.BidCount++;
        var bid = new Bid { Id = ctx.NewId(), AuctionId = auctionId, Amount = amount, BidderName = ctx.User.Name, At = ctx.UtcNow };
        ctx.Table<Bid>().Add(bid);
        return new BidReceipt(bid.Id, amount);
    }

    /// <summary>Puts something up for sale.</summary>
    [Mutation, Authorize]
    public static Task<Guid> Sell(MutationContext<Bidder> ctx, AuctionCreate input)
    {
        var auction = input.ToAuction(id: ctx.NewId(), sellerId: ctx.User.Id, sellerName: ctx.User.Name);
        auction.CurrentPrice = auction.StartPrice;
        auction.Status = AuctionStatus.Open;
        ctx.Table<Auction>().Add(auction);
        return Task.FromResult(auction.Id);
    }
}
