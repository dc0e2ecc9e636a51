using ModelSync.Server.Faults;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Reading;
using ModelSync.Sqlite.Values;

namespace ModelSync.Sqlite.Writing;

/// <summary>
/// A mutation, exactly once: the client's sequence number is advanced first, in the transaction of its effects. The outcome takes a place in
/// the change log, so that it reaches clients together with the effects.
/// </summary>
internal sealed class MutationJob(
    ClientSequence sequence,
    Func<IWriteTransaction, CancellationToken, ValueTask<MutationOutcome>> body,
    TimeProvider time,
    IFailpoints? failpoints,
    CancellationToken cancellation)
    : WriteJob<MutationReceipt>(cancellation)
{
    private const string AdvanceSql = "UPDATE _modelsync_client SET last_id = ?1, seen = ?2 WHERE id = ?3 AND user_id = ?4 AND last_id = ?1 - 1";
    private const string LogSql = "INSERT INTO _modelsync_log(seq) VALUES (NULL)";
    private const string OutcomeSql = "INSERT INTO _modelsync_outcome(client_id, id, seq, status, payload, at) VALUES (?, ?, ?, ?, ?, ?)";

    private readonly string _client = sequence.ClientId.ToString("D");

    protected override async ValueTask<MutationReceipt> ComputeAsync(Database database)
    {
        var now = InstantForms.Format(time.GetUtcNow());
        if (!Advance(database, now)) return NotNext(database);
        failpoints?.Reach(Failpoint.AfterSequence);
        database.Run("SAVEPOINT body");
        var outcome = await RunBodyAsync(database);
        if (outcome.Status != OutcomeStatus.Ok) database.Run("ROLLBACK TO body");
        database.Run("RELEASE body");
        return new MutationReceipt(ReceiptKind.Applied, outcome, Store(database, outcome, now));
    }

    private async ValueTask<MutationOutcome> RunBodyAsync(Database database)
    {
        using var transaction = new WriteTransaction(database);
        var outcome = await body(transaction, Cancellation);
        // Would fail at COMMIT and take the whole group with it.
        if (outcome.Status == OutcomeStatus.Ok) await transaction.CheckConstraintsAsync();
        return outcome;
    }

    private bool Advance(Database database, string now) =>
        database.Prepared(AdvanceSql).Bind(1, sequence.Sequence).Bind(2, now).Bind(3, _client).Bind(4, sequence.UserId).Execute() == 1;

    private long Store(Database database, MutationOutcome outcome, string now)
    {
        database.Run(LogSql);
        var version = database.Scalar(Snapshot.VersionSql);
        database.Prepared(OutcomeSql).Bind(1, _client).Bind(2, sequence.Sequence).Bind(3, version).Bind(4, (long)outcome.Status)
            .Bind(5, StoredValue.Blob(outcome.Payload)).Bind(6, now).Execute();
        return version;
    }

    private MutationReceipt NotNext(Database database)
    {
        var version = database.Scalar(Snapshot.VersionSql);
        if (Clients.Find(database, sequence.ClientId) is not { } client || client.UserId != sequence.UserId) return new MutationReceipt(ReceiptKind.UnknownClient, null, version);
        if (sequence.Sequence > client.LastSequence) return new MutationReceipt(ReceiptKind.Gap, null, version);
        // An outcome that is not kept any more cannot be repeated: the client hands the mutation back to its user.
        return Clients.FindOutcome(database, sequence) is { } stored
            ? new MutationReceipt(ReceiptKind.Duplicate, stored.Outcome, stored.Version)
            : new MutationReceipt(ReceiptKind.UnknownClient, null, version);
    }
}
