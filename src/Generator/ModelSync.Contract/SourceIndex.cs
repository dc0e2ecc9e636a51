namespace ModelSync.Contract;

/// <summary>Docs and positions of what the contract names. Outside every hash.</summary>
/// <param name="Files">Absolute or project-relative paths of the C# files, ordinal order.</param>
internal sealed record SourceIndex(EquatableArray<string> Files, EquatableArray<SourceEntry> Entries)
{
    /// <summary>What of the C# runs in the browser too, in ordinal order of paths.</summary>
    public EquatableArray<Translation> Translations { get; init; }
}

/// <summary>The C# of a member that is translated: what a debugger shows in place of the JavaScript.</summary>
/// <param name="Path"><c>Auction.isOpen</c> (computed member), <c>Auction:auction.ends_in_future</c> (rule), <c>auctions.endingSoon</c> (predicate of a query).</param>
/// <param name="Text">The member without attributes and comments.</param>
/// <param name="Marks">Where each node of its expression stands, in the order of <see cref="ExprTree.All"/>.</param>
internal sealed record Translation(string Path, string Text, EquatableArray<TextMark> Marks);

/// <summary>Where a node of an expression stands in C#.</summary>
/// <param name="Text">Index into <see cref="SourceIndex.Translations"/>: a rule may say what another member says. Negative when the node stands nowhere.</param>
/// <param name="Line">Zero-based.</param>
/// <param name="Column">Zero-based, UTF-16 units.</param>
internal readonly record struct TextMark(int Text, int Line, int Column)
{
    public static TextMark None { get; } = new(-1, 0, 0);
}

/// <param name="Path">
/// What it describes: <c>Auction</c> (type), <c>Auction.title</c> (member, by wire name), <c>auctions.endingSoon</c> (query or mutation),
/// <c>auctions.endingSoon(maxPrice)</c> (parameter), <c>AuctionStatus.Open</c> (enum member).
/// </param>
/// <param name="File">Index into <see cref="SourceIndex.Files"/>.</param>
/// <param name="Line">Zero-based.</param>
/// <param name="Column">Zero-based, UTF-16 units.</param>
/// <param name="Summary">Plain text of the XML summary, or null.</param>
/// <param name="Obsolete">Message of <c>[Obsolete]</c>; empty when it has none; null when not obsolete.</param>
internal sealed record SourceEntry(string Path, int File, int Line, int Column, string? Summary, string? Obsolete);
