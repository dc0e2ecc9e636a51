using Microsoft.Data.Sqlite;
using ModelSync.Sqlite.Values;
using SQLitePCL;

namespace ModelSync.Sqlite.Connections;

/// <summary>A prepared statement. Parameters are numbered from 1, columns from 0. Spans of a column live until the next step.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _handle;

    public Statement(sqlite3 database, string sql)
    {
        _database = database;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out _handle), database);
    }

    public int ColumnCount => raw.sqlite3_column_count(_handle);

    public Statement Bind(int parameter, in StoredValue value)
    {
        Check(value.Class switch
        {
            StorageClass.Integer => raw.sqlite3_bind_int64(_handle, parameter, value.Integer),
            StorageClass.Real => raw.sqlite3_bind_double(_handle, parameter, value.Real),
            StorageClass.Text => raw.sqlite3_bind_text(_handle, parameter, value.Bytes.Span),
            StorageClass.Blob => raw.sqlite3_bind_blob(_handle, parameter, value.Bytes.Span),
            _ => raw.sqlite3_bind_null(_handle, parameter),
        });
        return this;
    }

    public Statement Bind(int parameter, long value)
    {
        Check(raw.sqlite3_bind_int64(_handle, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, string value) => Bind(parameter, StoredValue.From(value));

    /// <summary>True when there is a row.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(_handle);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE)) Check(result);
        return result == raw.SQLITE_ROW;
    }

    /// <summary>Runs to the end. Returns the number of rows that it changed.</summary>
    public int Execute()
    {
        try
        {
            while (Step())
            {
            }
            return raw.sqlite3_changes(_database);
        }
        finally
        {
            Reset();
        }
    }

    /// <summary>Ends the run; an error was thrown by the step already.</summary>
    public void Reset()
    {
        _ = raw.sqlite3_reset(_handle);
        _ = raw.sqlite3_clear_bindings(_handle);
    }

    public StorageClass ClassOf(int column) => (StorageClass)raw.sqlite3_column_type(_handle, column);

    public long Integer(int column) => raw.sqlite3_column_int64(_handle, column);

    public double Real(int column) => raw.sqlite3_column_double(_handle, column);

    /// <summary>The bytes of a text or blob; a text keeps its NUL characters.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(_handle, column);

    /// <summary>A text of our own or of the schema: it holds no NUL. Also right in a database that is not UTF-8.</summary>
    public string Text(int column) => raw.sqlite3_column_text(_handle, column).utf8_to_string() ?? "";

    public StoredValue Value(int column) => ClassOf(column) switch
    {
        StorageClass.Integer => StoredValue.From(Integer(column)),
        StorageClass.Real => StoredValue.From(Real(column)),
        StorageClass.Text => StoredValue.Utf8(Bytes(column)),
        StorageClass.Blob => StoredValue.Blob(Bytes(column).ToArray()),
        _ => StoredValue.Null,
    };

    public void Dispose() => _handle.Dispose();

    private void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);
}
