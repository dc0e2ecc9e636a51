using System.Security.Cryptography;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Values;

namespace ModelSync.Sqlite.Writing;

/// <summary>Finds or adds a client. Who comes first owns the id.</summary>
internal sealed class RegisterJob(Guid clientId, string userId, ResumeExchange? resume, TimeProvider time, CancellationToken cancellation) : WriteJob<ClientRegistration>(cancellation)
{
    private const string InsertSql = "INSERT INTO _modelsync_client(id, user_id, last_id, seen) VALUES (?1, ?2, 0, ?3) ON CONFLICT (id) DO NOTHING";
    private const string ResumeSql = "UPDATE _modelsync_client SET resume = ?2 WHERE id = ?1";
    private const string SeenSql = "UPDATE _modelsync_client SET seen = ?2 WHERE id = ?1";

    protected override ValueTask<ClientRegistration> ComputeAsync(Database database)
    {
        var id = clientId.ToString("D");
        var now = InstantForms.Format(time.GetUtcNow());
        var isNew = database.Prepared(InsertSql).Bind(1, id).Bind(2, userId).Bind(3, now).Execute() == 1;
        var client = Clients.Find(database, clientId)!;
        if (client.UserId != userId) return ValueTask.FromResult(new ClientRegistration(Accepted: false, IsNew: false, LastSequence: 0));
        if (!isNew) database.Prepared(SeenSql).Bind(1, id).Bind(2, now).Execute();
        return ValueTask.FromResult(new ClientRegistration(Accepted: true, isNew, client.LastSequence, resume is not null && Exchange(database, id, client, resume)));
    }

    private static bool Exchange(Database database, string id, StoredClient client, ResumeExchange resume)
    {
        database.Prepared(ResumeSql).Bind(1, id).Bind(2, StoredValue.Blob(resume.Next)).Execute();
        return resume.Presented.Length > 0 && CryptographicOperations.FixedTimeEquals(resume.Presented.Span, client.Resume.Span);
    }
}
