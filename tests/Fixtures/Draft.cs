using System.ComponentModel.DataAnnotations;

namespace ModelSync.Fixtures;

/// <summary>Members that may be absent, which is not null, beside some that must be there.</summary>
[WireType]
public sealed record Draft(
    int Id,
    [property: StringLength(5)] Optional<string?> Note,
    Optional<Label> Main,
    [property: MaxLength(1)] Optional<Dictionary<string, Label?>> Labels,
    [property: Required] Optional<List<int>?> Sizes,
    Hints Hints);

/// <summary>Nothing must be there.</summary>
[WireType]
public sealed record Hints
{
    public Optional<bool> Bold { get; init; }

    public Optional<AuctionStatus?> Status { get; init; }

    public Optional<HashSet<DateTimeOffset>> Seen { get; init; }
}
