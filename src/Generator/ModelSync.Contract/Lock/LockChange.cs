using ModelSync.Contract.Wire;

namespace ModelSync.Contract;

/// <summary>Something on the wire that is not as it was accepted.</summary>
/// <param name="Owner">Name of a type, an enum, a query or a mutation; that of today where there is one.</param>
/// <param name="Member">Member, member of an enum, tag, parameter or code; null where the owner itself is meant.</param>
/// <param name="Was">The line that was accepted, or null.</param>
/// <param name="Is">The line of today, or null.</param>
internal sealed record LockChange(LockChangeKind Kind, string Owner, string? Member, string? Was, string? Is)
{
    /// <summary>As a diff says it: <c>+ Auction.iban: string</c>.</summary>
    public string Text => string.Join(", ", new[] { Was is null ? null : "- " + Bare(Was), Is is null ? null : "+ " + Bare(Is) }.OfType<string>());

    /// <summary>As attributes name it: <c>Auction.title</c>, <c>auctions.open</c>.</summary>
    public string Path => Member is null ? LineNames.OfOperation(Owner) : WireEvolution.PathOf(Owner, Member);

    /// <summary>It waits to be accepted; nobody is hurt by that.</summary>
    public bool IsAddition => Kind is LockChangeKind.Added or LockChangeKind.Compatible;

    private static string Bare(string line) => line.Substring(line.IndexOf(' ') + 1);
}

internal enum LockChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is another line, and clients that speak the accepted one are served all the same.</summary>
    Compatible,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It is of another type.</summary>
    Retyped,

    /// <summary>It takes less than it took: clients may send what is refused now.</summary>
    Narrowed,

    /// <summary>It may be what it could not be, and clients that read it do not know that.</summary>
    Widened,

    /// <summary>Clients cannot send what is demanded now.</summary>
    Demanded,
}
