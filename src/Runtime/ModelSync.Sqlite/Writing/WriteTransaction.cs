using Microsoft.Data.Sqlite;
using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Reading;
using ModelSync.Sqlite.Schema;
using ModelSync.Sqlite.Values;
using SQLitePCL;

namespace ModelSync.Sqlite.Writing;

/// <summary>What a mutation's body writes, on the writer's connection. Dead once the body has ended.</summary>
internal sealed class WriteTransaction(Database database) : IWriteTransaction, IDisposable
{
    private bool _over;

    public void Dispose() => _over = true;

    public ValueTask<TRow?> FindAsync<TRow>(ModelDescriptor<TRow> model, RowKey key)
        where TRow : class
    {
        var table = model.Table;
        var statement = Prepared($"SELECT {Sql.Names(table.Columns.Select(column => column.Name))} FROM {Sql.Name(table.Name)} WHERE {KeyCondition(table)}");
        try
        {
            BindKey(statement, 1, model, key);
            return ValueTask.FromResult(statement.Step() ? RowReader<TRow>.Read(model, statement, 0) : null);
        }
        finally
        {
            statement.Reset();
        }
    }

    public ValueTask InsertAsync<TRow>(ModelDescriptor<TRow> model, TRow row)
        where TRow : class
    {
        var table = model.Table;
        var statement = Prepared($"INSERT INTO {Sql.Name(table.Name)}({Sql.Names(table.Columns.Select(column => column.Name))}) VALUES ({Sql.Parameters(table.Columns.Count)})");
        var values = Values(model, row);
        for (var i = 0; i < values.Count; i++) statement.Bind(i + 1, values[i]);
        Execute(statement, table);
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync<TRow>(ModelDescriptor<TRow> model, TRow row, PositionSet changedColumns)
        where TRow : class
    {
        var table = model.Table;
        var changed = Enumerable.Range(0, table.Columns.Count).Where(changedColumns.Contains).ToList();
        if (changed.Count == 0) return ValueTask.CompletedTask;
        var statement = Prepared($"UPDATE {Sql.Name(table.Name)} SET {string.Join(", ", changed.Select(column => $"{Sql.Name(table.Columns[column].Name)} = ?"))} WHERE {KeyCondition(table)}");
        var values = Values(model, row);
        for (var i = 0; i < changed.Count; i++) statement.Bind(i + 1, values[changed[i]]);
        BindKey(statement, changed.Count + 1, model, model.KeyOf(row));
        if (Execute(statement, table) == 0) throw new ConflictException($"The {model.Name} does not exist any more.");
        return ValueTask.CompletedTask;
    }

    public ValueTask DeleteAsync<TRow>(ModelDescriptor<TRow> model, RowKey key)
        where TRow : class
    {
        var statement = Prepared($"DELETE FROM {Sql.Name(model.Table.Name)} WHERE {KeyCondition(model.Table)}");
        BindKey(statement, 1, model, key);
        if (Execute(statement, model.Table) == 0) throw new ConflictException($"The {model.Name} does not exist any more.");
        return ValueTask.CompletedTask;
    }

    public ValueTask CheckConstraintsAsync() =>
        database.HasDeferredViolations ? throw new ConflictException("A foreign key that is checked at the end of the transaction is violated.") : ValueTask.CompletedTask;

    private Statement Prepared(string sql) =>
        _over ? throw new InvalidOperationException("The mutation has ended; its transaction cannot be used any more.") : database.Prepared(sql);

    private static int Execute(Statement statement, TableDescriptor table)
    {
        try
        {
            return statement.Execute();
        }
        catch (SqliteException refused) when (refused.SqliteErrorCode is raw.SQLITE_CONSTRAINT)
        {
            throw new ConflictException($"A constraint of table {table.Name} refused the write: {refused.Message}", refused);
        }
    }

    private static ValueSink Values<TRow>(ModelDescriptor<TRow> model, TRow row)
        where TRow : class
    {
        var sink = ValueSink.ForRow(model.Table);
        model.Write(row, sink);
        return sink;
    }

    private static string KeyCondition(TableDescriptor table) => string.Join(" AND ", table.Key.Select(column => $"{Sql.Name(table.Columns[column].Name)} = ?"));

    private static void BindKey<TRow>(Statement statement, int first, ModelDescriptor<TRow> model, RowKey key)
        where TRow : class
    {
        var sink = ValueSink.ForKey(model.Table);
        model.WriteKey(key, sink);
        for (var i = 0; i < sink.Count; i++) statement.Bind(first + i, sink[i]);
    }
}
