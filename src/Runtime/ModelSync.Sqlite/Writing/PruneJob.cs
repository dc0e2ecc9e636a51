using ModelSync.Generated.V1;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Schema;
using ModelSync.Sqlite.Values;

namespace ModelSync.Sqlite.Writing;

/// <summary>Deletes what nobody needs any more: log up to a position, old outcomes, clients that stayed away. A bounded part at a time.</summary>
/// <param name="upTo">Last position that no reader needs.</param>
internal sealed class PruneJob(IReadOnlyList<TableDescriptor> tables, long upTo, DateTimeOffset outcomesBefore, DateTimeOffset clientsBefore) : WriteJob<bool>(CancellationToken.None)
{
    private const int MostPositions = 5_000;

    private const string OutcomesSql = "DELETE FROM _modelsync_outcome WHERE (client_id, id) IN (SELECT client_id, id FROM _modelsync_outcome WHERE at < ? LIMIT 5000)";

    // A client whose outcomes are still kept is kept too.
    private const string ClientsSql = "DELETE FROM _modelsync_client WHERE seen < ? AND NOT EXISTS (SELECT 1 FROM _modelsync_outcome AS o WHERE o.client_id = _modelsync_client.id)";

    /// <summary>True when there is more to do.</summary>
    protected override ValueTask<bool> ComputeAsync(Database database)
    {
        var oldest = database.Scalar("SELECT min(seq) FROM _modelsync_log");
        // The newest row stays: the next one counts on from it.
        var last = Math.Min(upTo, database.Scalar("SELECT max(seq) FROM _modelsync_log") - 1);
        var end = Math.Min(last, oldest + MostPositions);
        if (end >= oldest)
        {
            foreach (var table in tables)
                database.Prepared($"DELETE FROM {Sql.Name(Capture.LogPrefix + table.Name)} WHERE seq <= ?").Bind(1, end).Execute();
            database.Prepared("DELETE FROM _modelsync_log WHERE seq <= ?").Bind(1, end).Execute();
        }
        database.Prepared(OutcomesSql).Bind(1, InstantForms.Format(outcomesBefore)).Execute();
        database.Prepared(ClientsSql).Bind(1, InstantForms.Format(clientsBefore)).Execute();
        return ValueTask.FromResult(end < last);
    }
}
