using Microsoft.Data.Sqlite;
using ModelSync.Server.Storage;

namespace ModelSync.Sqlite.Connections;

/// <summary>Opens connections to one file, set up for their use.</summary>
internal sealed class DatabaseFile
{
    private readonly string _connectionString;

    public DatabaseFile(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        if (builder.DataSource.Length == 0 || builder.Mode == SqliteOpenMode.Memory || builder.DataSource.StartsWith(":memory:", StringComparison.Ordinal))
            throw new StoreSetupException("ModelSync needs a database file, because other programs and its own readers look at the same data: write \"Data Source=shop.db\".");
        // A closed connection is closed: the file is free when the store is disposed.
        builder.Pooling = false;
        _connectionString = builder.ToString();
        Path = Resolve(System.IO.Path.GetFullPath(builder.DataSource));
    }

    public string Path { get; }

    public Database OpenWriter() =>
        // FULL: an acknowledged commit is on the disk. The short native wait is repeated by the writer, which keeps its thread free between.
        Open("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON; PRAGMA busy_timeout = 20");

    public Database OpenReader() => Open("PRAGMA query_only = ON; PRAGMA busy_timeout = 5000");

    private static string Resolve(string path) => File.Exists(path) ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path : path;

    private Database Open(string pragmas)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            OwnFunctions.Register(connection.Handle!);
            var database = new Database(connection);
            database.Execute(pragmas);
            return database;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
