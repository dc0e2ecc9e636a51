using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using Simulation.Oracle;

namespace Simulation.World;

/// <summary>One row's change, told to the oracle and to the database each in its own words.</summary>
internal sealed record Write(Func<OracleState, OracleState> ToOracle, Func<IWriteTransaction, ValueTask> ToDatabase)
{
    public static Write Set(OracleState now, OracleItem row) => new(
        state => state with { Items = state.Items.SetItem(row.Id, row) },
        transaction => now.Items.ContainsKey(row.Id)
            ? transaction.UpdateAsync(Fixture.Items, Fixture.Of(row), PositionSet.Below(8))
            : transaction.InsertAsync(Fixture.Items, Fixture.Of(row)));

    public static Write Set(OracleState now, OracleBid row) => new(
        state => state with { Bids = state.Bids.SetItem(row.Id, row) },
        transaction => now.Bids.ContainsKey(row.Id)
            ? transaction.UpdateAsync(Fixture.Bids, Fixture.Of(row), PositionSet.Below(5))
            : transaction.InsertAsync(Fixture.Bids, Fixture.Of(row)));

    public static Write Set(OracleState now, OracleAuction row) => new(
        state => state with { Auctions = state.Auctions.SetItem(row.Id, row) },
        transaction => now.Auctions.ContainsKey(row.Id)
            ? transaction.UpdateAsync(Fixture.Auctions, Fixture.Of(row), PositionSet.Below(9))
            : transaction.InsertAsync(Fixture.Auctions, Fixture.Of(row)));

    public static Write RemoveItem(long id) => new(
        state => state with { Items = state.Items.Remove(id) },
        transaction => transaction.DeleteAsync(Fixture.Items, new RowKey(id)));

    public static Write RemoveBid(Guid id) => new(
        state => state with { Bids = state.Bids.Remove(id) },
        transaction => transaction.DeleteAsync(Fixture.Bids, new RowKey(id)));

    public static Write RemoveAuction(Guid id) => new(
        state => state with { Auctions = state.Auctions.Remove(id) },
        transaction => transaction.DeleteAsync(Fixture.Auctions, new RowKey(id)));
}
