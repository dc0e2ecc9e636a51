using ModelSync;

namespace Market;

/// <summary>What visitors see. Whatever is called cobalt is theirs alone.</summary>
[SyncSurface(Npm = "@market/visitors")]
public partial class VisitorSync;

/// <summary>What the staff sees. Whatever is called vermilion is theirs alone.</summary>
[SyncSurface(Npm = "@market/staff")]
public partial class StaffSync;

/// <summary>Claims are nobody's: indigo is in no package.</summary>
[SyncUser]
public sealed record MarketUser([Claim("sub")] Guid Id, [Claim("indigo")] string? Indigo);

public enum LotState
{
    Open,
    Sold,
}

/// <summary>Both audiences see it.</summary>
[In<VisitorSync>, In<StaffSync>]
[SyncModel(Read = Access.Everyone)]
public class Lot
{
    public int Id { get; init; }

    public string Title { get; set; } = "";

    public LotState State { get; set; }
}

[In<VisitorSync>, In<StaffSync>]
public static class Lots
{
    [LiveQuery]
    public static Rows<Lot> All(Rows<Lot> lots) => lots.Take(100);
}
