namespace ModelSync;

/// <summary>
/// Something that was on the wire and is gone for good; on the surface class, because there is no other place left. Clients of older contracts go
/// without: a member reads as null, or as the zero of its type where null is none, and what they send in it is dropped; a query or mutation is refused
/// with <c>schema.unsupported</c>; of an enum, the member is refused where it is sent.
/// </summary>
/// <param name="path">As the lock file names it: <c>Auction.note</c>, <c>AuctionStatus.halted</c>, <c>auctions.endingSoon</c>.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class RetiredAttribute(string path) : Attribute
{
    /// <summary>As the lock file names it.</summary>
    public string Path { get; } = path;
}
