using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ModelSync.Sqlite.Connections;

/// <summary>One connection with its prepared statements. One user at a time.</summary>
internal sealed class Database : IDisposable
{
    // Lists in predicates make many texts of one shape: beyond the bound all statements are prepared afresh.
    private const int MostStatements = 256;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);

    public Database(SqliteConnection connection) => _connection = connection;

    /// <summary>Whether a transaction is open. SQLite itself ends it after some errors.</summary>
    public bool InTransaction => raw.sqlite3_get_autocommit(_connection.Handle) == 0;

    /// <summary>Whether a foreign key that is checked at COMMIT is violated now.</summary>
    public bool HasDeferredViolations
    {
        get
        {
            const int DeferredForeignKeys = 10;
            var result = raw.sqlite3_db_status(_connection.Handle!, DeferredForeignKeys, out var violations, out _, 0);
            SqliteException.ThrowExceptionForRC(result, _connection.Handle);
            return violations != 0;
        }
    }

    /// <summary>The prepared statement of a text, at rest. It belongs to this connection: never dispose it.</summary>
    public Statement Prepared(string sql)
    {
        if (_statements.TryGetValue(sql, out var known)) return known;
        if (_statements.Count == MostStatements) DisposeStatements();
        return _statements[sql] = new Statement(_connection.Handle!, sql);
    }

    /// <summary>Runs a text that is used once and may hold several statements.</summary>
    public void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs one prepared statement without parameters.</summary>
    public int Run(string sql) => Prepared(sql).Execute();

    public long Scalar(string sql)
    {
        var statement = Prepared(sql);
        try
        {
            return statement.Step() ? statement.Integer(0) : 0;
        }
        finally
        {
            statement.Reset();
        }
    }

    public string Text(string sql)
    {
        var statement = Prepared(sql);
        try
        {
            return statement.Step() ? statement.Text(0) : "";
        }
        finally
        {
            statement.Reset();
        }
    }

    /// <summary>Rows of a query that is not worth keeping.</summary>
    public IReadOnlyList<T> Query<T>(string sql, Func<Statement, T> read, params ReadOnlySpan<string> parameters)
    {
        using var statement = new Statement(_connection.Handle!, sql);
        for (var i = 0; i < parameters.Length; i++) statement.Bind(i + 1, parameters[i]);
        var rows = new List<T>();
        while (statement.Step()) rows.Add(read(statement));
        return rows;
    }

    /// <summary>Collating sequence of a column.</summary>
    public string CollationOf(string table, string column)
    {
        var result = raw.sqlite3_table_column_metadata(_connection.Handle!, "main", table, column, out _, out var collation, out _, out _, out _);
        SqliteException.ThrowExceptionForRC(result, _connection.Handle);
        return collation ?? "BINARY";
    }

    public void Rollback()
    {
        if (InTransaction) Run("ROLLBACK");
    }

    public void Dispose()
    {
        DisposeStatements();
        _connection.Dispose();
    }

    private void DisposeStatements()
    {
        foreach (var statement in _statements.Values) statement.Dispose();
        _statements.Clear();
    }
}
