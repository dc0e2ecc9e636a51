using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

public static class Bidding
{
    /// <summary>Raises the price of an open auction.</summary>
    [Mutation, Authorize(Roles = "bidder")]
    public static async Task<BidReceipt> PlaceBid(
        MutationContext<ShopUser> ctx, Guid auctionId, [Range(typeof(decimal), "0.01", "1000000")] decimal amount)
    {
        var auction = await ctx.Table<Auction>().FindAsync(auctionId) ?? throw ctx.Reject(new AuctionNotFound());
        if (!auction.IsOpen || ctx.UtcNow >= auction.EndsAt) throw ctx.Reject(new AuctionClosed());
        if (amount <= auction.CurrentPrice) throw ctx.Reject(new BidTooLow(auction.CurrentPrice));
        auction.CurrentPrice = amount;
        var bid = new Bid { Id = ctx.NewId(), AuctionId = auctionId, Amount = amount, BidderId = ctx.User.Id, At = ctx.UtcNow };
        ctx.Table<Bid>().Add(bid);
        return new BidReceipt(bid.Id, amount);
    }

    [Mutation, Authorize]
    public static Task<Guid> CreateAuction(MutationContext<ShopUser> ctx, AuctionCreate input)
    {
        var auction = input.ToAuction(id: ctx.NewId(), sellerId: ctx.User.Id);
        auction.CurrentPrice = auction.StartPrice;
        ctx.Table<Auction>().Add(auction);
        return Task.FromResult(auction.Id);
    }

    [Mutation, Authorize]
    public static async Task PatchAuction(MutationContext<ShopUser> ctx, Guid id, AuctionPatch patch)
    {
        var auction = await ctx.Table<Auction>().FindAsync(id) ?? throw ctx.Reject(new AuctionNotFound());
        patch.ApplyTo(auction);
    }
}

[WireType]
public sealed record BidReceipt(Guid BidId, decimal NewPrice);

[WireType]
public sealed record AuctionNotFound;

[WireType]
public sealed record AuctionClosed;

[WireType]
public sealed record BidTooLow(decimal CurrentPrice);
