using System.Collections.Immutable;

namespace Simulation.Oracle;

/// <summary>The tables after a commit.</summary>
internal sealed record OracleState(
    ImmutableDictionary<long, OracleItem> Items,
    ImmutableDictionary<Guid, OracleBid> Bids,
    ImmutableDictionary<Guid, OracleAuction> Auctions)
{
    public static OracleState Empty { get; } = new(
        ImmutableDictionary<long, OracleItem>.Empty,
        ImmutableDictionary<Guid, OracleBid>.Empty,
        ImmutableDictionary<Guid, OracleAuction>.Empty);
}
