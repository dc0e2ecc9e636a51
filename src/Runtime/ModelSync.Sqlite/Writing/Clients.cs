using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Writing;

/// <summary>Reads clients and the stored outcomes of their mutations.</summary>
internal static class Clients
{
    private const string FindSql = "SELECT user_id, last_id, seen, resume FROM _modelsync_client WHERE id = ?";
    private const string OutcomeSql = "SELECT status, payload, seq FROM _modelsync_outcome WHERE client_id = ? AND id = ?";
    private const string OutcomesSql = "SELECT id, status, payload FROM _modelsync_outcome WHERE client_id = ? AND id > ? AND id <= ? ORDER BY id";

    public static StoredClient? Find(Database database, Guid clientId)
    {
        var statement = database.Prepared(FindSql).Bind(1, clientId.ToString("D"));
        try
        {
            return statement.Step() ? new StoredClient(statement.Text(0), statement.Integer(1), statement.Text(2), statement.Bytes(3).ToArray()) : null;
        }
        finally
        {
            statement.Reset();
        }
    }

    public static (MutationOutcome Outcome, long Version)? FindOutcome(Database database, ClientSequence sequence)
    {
        var statement = database.Prepared(OutcomeSql).Bind(1, sequence.ClientId.ToString("D")).Bind(2, sequence.Sequence);
        try
        {
            if (!statement.Step()) return null;
            return (new MutationOutcome((OutcomeStatus)statement.Integer(0), statement.Bytes(1).ToArray()), statement.Integer(2));
        }
        finally
        {
            statement.Reset();
        }
    }

    public static IReadOnlyList<StoredOutcome> Outcomes(Database database, Guid clientId, long after, long upTo)
    {
        var statement = database.Prepared(OutcomesSql).Bind(1, clientId.ToString("D")).Bind(2, after).Bind(3, upTo);
        try
        {
            var outcomes = new List<StoredOutcome>();
            while (statement.Step())
                outcomes.Add(new StoredOutcome(clientId, statement.Integer(0), (OutcomeStatus)statement.Integer(1), statement.Bytes(2).ToArray()));
            return outcomes;
        }
        finally
        {
            statement.Reset();
        }
    }
}

/// <param name="Seen">Last connection or mutation.</param>
/// <param name="Resume">Proof that the next connection needs to resume; empty for none.</param>
internal sealed record StoredClient(string UserId, long LastSequence, string Seen, ReadOnlyMemory<byte> Resume);
