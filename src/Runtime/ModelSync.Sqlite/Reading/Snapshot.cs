using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Reading;

/// <summary>A read transaction: SQLite shows one committed state from its first SELECT to its end.</summary>
internal static class Snapshot
{
    /// <summary>The newest position of the log. Read inside a transaction it belongs to everything else that the transaction reads.</summary>
    public const string VersionSql = "SELECT max(seq) FROM _modelsync_log";

    public static T Read<T>(Database database, Func<Database, T> read)
    {
        database.Run("BEGIN");
        try
        {
            return read(database);
        }
        finally
        {
            database.Rollback();
        }
    }
}
