using System.Globalization;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Reading;
using ModelSync.Sqlite.Schema;

namespace ModelSync.Sqlite.Changes;

/// <summary>Reads everything between two positions of the log. What one snapshot shows are whole transactions, so a batch may merge commits and never tears one.</summary>
internal sealed class LogReader(SurfaceDescriptor surface, UnreadableRows unreadable)
{
    private const string OutcomesSql = "SELECT client_id, id, status, payload FROM _modelsync_outcome WHERE seq > ? AND seq <= ? ORDER BY seq";

    private readonly IReadOnlyList<ModelLog> _logs = [.. surface.Models.Select(model => ModelLog.Of(model, unreadable))];

    /// <summary>Null when nothing was committed since.</summary>
    public CommitBatch? Read(Database database, long after)
    {
        var version = database.Scalar(Snapshot.VersionSql);
        if (version == after) return null;
        ThrowIfPruned(database, after, version);
        return new CommitBatch(after, version, ReadChanges(database, after, version), ReadOutcomes(database, after, version));
    }

    /// <summary>The newest changes, without outcomes. The oldest position is not part of it: what it stands for may be gone, see <see cref="OwnSchema.ForgetLog"/>.</summary>
    public CommitBatch ReadPast(Database database, int most)
    {
        var version = database.Scalar(Snapshot.VersionSql);
        var from = Math.Max(database.Scalar("SELECT min(seq) FROM _modelsync_log"), version - most);
        return new CommitBatch(from, version, ReadChanges(database, from, version), []);
    }

    private List<RowChange> ReadChanges(Database database, long after, long upTo)
    {
        var changes = new List<RowChange>();
        foreach (var log in _logs) log.Read(database, after, upTo, changes);
        return [.. changes.OrderBy(change => change.Sequence)];
    }

    private static void ThrowIfPruned(Database database, long after, long version)
    {
        var oldest = database.Scalar("SELECT min(seq) FROM _modelsync_log");
        if (after >= oldest - 1 && after < version) return;
        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The change log holds versions {oldest} to {version}; changes after {after} are not in it."));
    }

    private static List<StoredOutcome> ReadOutcomes(Database database, long after, long upTo)
    {
        var statement = database.Prepared(OutcomesSql).Bind(1, after).Bind(2, upTo);
        try
        {
            var outcomes = new List<StoredOutcome>();
            while (statement.Step())
                outcomes.Add(new StoredOutcome(Guid.ParseExact(statement.Text(0), "D"), statement.Integer(1), (OutcomeStatus)statement.Integer(2), statement.Bytes(3).ToArray()));
            return outcomes;
        }
        finally
        {
            statement.Reset();
        }
    }
}
