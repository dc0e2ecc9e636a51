using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Writing;

/// <summary>Puts the contract of today in front of those that were served before. A start without a new one writes nothing.</summary>
internal sealed class KeepContractJob(KeptContract contract, int most, CancellationToken cancellation) : WriteJob<IReadOnlyList<KeptContract>>(cancellation)
{
    private const string NewestFirstSql = "SELECT hash, lines FROM _modelsync_contract WHERE surface = ? ORDER BY seen DESC";

    private const string KeepSql =
        """
        INSERT INTO _modelsync_contract(surface, hash, lines, seen)
        VALUES (?1, ?2, ?3, (SELECT coalesce(max(seen), 0) + 1 FROM _modelsync_contract))
        ON CONFLICT (surface, hash) DO UPDATE SET seen = excluded.seen
        """;

    private const string ForgetSql = "DELETE FROM _modelsync_contract WHERE surface = ?1 AND hash = ?2";

    protected override ValueTask<IReadOnlyList<KeptContract>> ComputeAsync(Database database)
    {
        var known = database.Query(NewestFirstSql, row => new KeptContract(contract.Surface, row.Text(0), row.Text(1)), contract.Surface).ToList();
        if (known.Count == 0 || known[0].WireHash != contract.WireHash) database.Prepared(KeepSql).Bind(1, contract.Surface).Bind(2, contract.WireHash).Bind(3, contract.Lines).Execute();
        var older = known.Where(c => c.WireHash != contract.WireHash).ToList();
        foreach (var forgotten in older.Skip(most)) database.Prepared(ForgetSql).Bind(1, contract.Surface).Bind(2, forgotten.WireHash).Execute();
        return ValueTask.FromResult<IReadOnlyList<KeptContract>>([.. older.Take(most)]);
    }
}
