using System.Globalization;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Schema;

/// <summary>The tables that ModelSync keeps for itself. They are not STRICT, so that programs with SQLite 3.35 can still open the file.</summary>
internal static class OwnSchema
{
    /// <summary>Script n leads from version n to n + 1. Never change one that was released; append.</summary>
    private static readonly string[] Migrations =
    [
        """
        -- One row: version of these tables, identity of the database's history.
        CREATE TABLE _modelsync_store(one INTEGER PRIMARY KEY CHECK (one = 1), version INTEGER NOT NULL, epoch TEXT NOT NULL);
        -- One row a change, in commit order; the newest row is never pruned, so numbers are never used twice.
        CREATE TABLE _modelsync_log(seq INTEGER PRIMARY KEY);
        INSERT INTO _modelsync_log(seq) VALUES (NULL);
        CREATE TABLE _modelsync_client(id TEXT PRIMARY KEY, user_id TEXT NOT NULL, last_id INTEGER NOT NULL, seen TEXT NOT NULL);
        CREATE TABLE _modelsync_outcome(client_id TEXT NOT NULL, id INTEGER NOT NULL, seq INTEGER NOT NULL, status INTEGER NOT NULL, payload BLOB NOT NULL, at TEXT NOT NULL, PRIMARY KEY (client_id, id)) WITHOUT ROWID;
        CREATE INDEX _modelsync_outcome_seq ON _modelsync_outcome(seq);
        CREATE INDEX _modelsync_outcome_at ON _modelsync_outcome(at);
        -- How each column of a generated table was defined, so that a change of the model is noticed.
        CREATE TABLE _modelsync_column(table_name TEXT NOT NULL, name TEXT NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (table_name, name)) WITHOUT ROWID;
        """,
        "ALTER TABLE _modelsync_client ADD COLUMN resume BLOB",
        """
        -- Contracts that were served, the one seen last is today's: clients of those before it are served on.
        CREATE TABLE _modelsync_contract(surface TEXT NOT NULL, hash TEXT NOT NULL, lines TEXT NOT NULL, seen INTEGER NOT NULL, PRIMARY KEY (surface, hash)) WITHOUT ROWID;
        """,
    ];

    /// <summary>Creates or migrates, inside the caller's transaction. Returns the epoch.</summary>
    public static Guid Migrate(Database database, Func<Guid> newEpoch)
    {
        var exists = database.Scalar("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '_modelsync_store'") == 1;
        var version = exists ? database.Scalar("SELECT version FROM _modelsync_store") : 0;
        if (version > Migrations.Length)
        {
            throw new StoreSetupException(string.Create(CultureInfo.InvariantCulture,
                $"The database was used by a newer ModelSync (its tables have version {version}, this one knows {Migrations.Length}): update the ModelSync packages."));
        }
        for (var next = (int)version; next < Migrations.Length; next++) database.Execute(Migrations[next]);
        if (!exists) database.Execute(string.Create(CultureInfo.InvariantCulture, $"INSERT INTO _modelsync_store(one, version, epoch) VALUES (1, {Migrations.Length}, '{newEpoch():D}')"));
        else if (version < Migrations.Length) database.Execute(string.Create(CultureInfo.InvariantCulture, $"UPDATE _modelsync_store SET version = {Migrations.Length}"));
        return Guid.ParseExact(database.Text("SELECT epoch FROM _modelsync_store"), "D");
    }

    /// <summary>Keeps the newest position only: what images there were are gone with a log table that was made anew.</summary>
    public static void ForgetLog(Database database) => database.Execute("DELETE FROM _modelsync_log WHERE seq < (SELECT max(seq) FROM _modelsync_log)");

    /// <summary>The history goes on from here as another one.</summary>
    public static void WriteEpoch(Database database, Guid epoch) => database.Execute($"UPDATE _modelsync_store SET epoch = '{epoch:D}'");
}
