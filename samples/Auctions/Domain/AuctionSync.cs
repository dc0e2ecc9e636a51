using ModelSync;

namespace Auctions;

/// <summary>What a bidder's browser can see: everything that is marked in this assembly.</summary>
[SyncSurface(Npm = "@auctions/sync")]
public partial class AuctionSync;

/// <summary>Who bids. Policies may read these claims and no others.</summary>
[SyncUser]
public sealed record Bidder([Claim("sub")] Guid Id, [Claim("name")] string Name);
