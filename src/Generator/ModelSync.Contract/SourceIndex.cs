namespace ModelSync.Contract;

/// <summary>Docs and positions of what the contract names. Outside every hash.</summary>
/// <param name="Files">Absolute or project-relative paths of the C# files, ordinal order.</param>
public sealed record SourceIndex(EquatableArray<string> Files, EquatableArray<SourceEntry> Entries);

/// <param name="Path">
/// What it describes: <c>Auction</c> (type), <c>Auction.title</c> (member, by wire name), <c>auctions.endingSoon</c> (query or mutation),
/// <c>auctions.endingSoon(maxPrice)</c> (parameter), <c>AuctionStatus.Open</c> (enum member).
/// </param>
/// <param name="File">Index into <see cref="SourceIndex.Files"/>.</param>
/// <param name="Line">Zero-based.</param>
/// <param name="Column">Zero-based, UTF-16 units.</param>
/// <param name="Summary">Plain text of the XML summary, or null.</param>
/// <param name="Obsolete">Message of <c>[Obsolete]</c>; empty when it has none; null when not obsolete.</param>
public sealed record SourceEntry(string Path, int File, int Line, int Column, string? Summary, string? Obsolete);
