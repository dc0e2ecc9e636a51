using ModelSync.Generated.V1;
using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Schema;

/// <summary>A table that belongs to ModelSync: created, given new nullable columns, and compared with what its model says now.</summary>
internal sealed class GeneratedTable(Database database, TableDescriptor table, ICollection<string> problems)
{
    private readonly string _name = Sql.Name(table.Name);

    public void CreateOrCheck()
    {
        var columns = TableColumn.Of(database, table.Name);
        if (columns.Count == 0) Create();
        else Check(columns, RecordedDefinitions());
    }

    public static string CreateSql(TableDescriptor table, string name)
    {
        var lines = table.Columns.Select(CanonicalForm.Definition).Append($"PRIMARY KEY ({Sql.Names(table.Key.Select(key => table.Columns[key].Name))})");
        return $"CREATE TABLE {Sql.Name(name)}(\n    {string.Join(",\n    ", lines)}\n) STRICT";
    }

    private void Create()
    {
        database.Execute(CreateSql(table, table.Name));
        foreach (var column in table.Columns) Record(column);
    }

    private void Check(IReadOnlyList<TableColumn> columns, Dictionary<string, string> recorded)
    {
        if (recorded.Count == 0)
        {
            var existing = table.Columns.Select(c => $"[Column({Quote(c.Name)}, TypeName = {Quote(columns.FirstOrDefault(own => own.Name == c.Name)?.DeclaredType ?? CanonicalForm.ColumnType(c.Kind))})]");
            problems.Add($"Table {table.Name} was not made by ModelSync. If it is the model's table, declare its columns on the members: {string.Join(" ", existing)}");
            return;
        }
        foreach (var column in table.Columns) Check(column, columns.FirstOrDefault(own => Same(own.Name, column.Name)), recorded.GetValueOrDefault(column.Name));
        foreach (var own in columns.Where(own => own is { NotNull: true, HasDefault: false } && !table.Columns.Any(column => Same(own.Name, column.Name))))
            problems.Add($"{table.Name}.{own.Name} is NOT NULL, but the model has no such member any more, so no row could be inserted: ALTER TABLE {_name} DROP COLUMN {Sql.Name(own.Name)};");
    }

    private void Check(ColumnDescriptor column, TableColumn? own, string? recorded)
    {
        var definition = CanonicalForm.Definition(column);
        if (own is null) Add(column, definition);
        else if (recorded is null) Adopt(column, own);
        else if (recorded != definition) problems.Add($"{table.Name}.{column.Name} was defined as\n    {recorded}\n  and the model says\n    {definition}\n  Rebuild the table:\n{RebuildSql()}");
    }

    private void Add(ColumnDescriptor column, string definition)
    {
        if (!column.Nullable)
        {
            problems.Add($"{table.Name}.{column.Name} is missing and not nullable: ALTER TABLE {_name} ADD COLUMN {definition} DEFAULT <value for the rows that exist>;");
            return;
        }
        database.Execute($"ALTER TABLE {_name} ADD COLUMN {definition}");
        Record(column);
    }

    // Somebody followed the advice above.
    private void Adopt(ColumnDescriptor column, TableColumn own)
    {
        if (Same(own.DeclaredType, CanonicalForm.ColumnType(column.Kind)) && own.NotNull != column.Nullable) Record(column);
        else problems.Add($"{table.Name}.{column.Name} is {own.DeclaredType}{(own.NotNull ? " NOT NULL" : "")}, the model needs {CanonicalForm.Definition(column)}. Rebuild the table:\n{RebuildSql()}");
    }

    private string RebuildSql()
    {
        var copy = $"_new_{table.Name}";
        var names = Sql.Names(table.Columns.Select(column => column.Name));
        return $"    BEGIN;\n    {CreateSql(table, copy)};\n    INSERT INTO {Sql.Name(copy)}({names}) SELECT {names} FROM {_name};\n    DROP TABLE {_name};\n    ALTER TABLE {Sql.Name(copy)} RENAME TO {_name};\n"
            + $"    DELETE FROM _modelsync_column WHERE table_name = {Sql.Text(table.Name)};\n"
            + string.Concat(table.Columns.Select(column => $"    {RecordSql(column)};\n")) + "    COMMIT;";
    }

    private Dictionary<string, string> RecordedDefinitions() => database
        .Query("SELECT name, definition FROM _modelsync_column WHERE table_name = ?", row => (row.Text(0), row.Text(1)), table.Name)
        .ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private void Record(ColumnDescriptor column) => database.Execute(RecordSql(column));

    private string RecordSql(ColumnDescriptor column) =>
        $"INSERT INTO _modelsync_column(table_name, name, definition) VALUES ({Sql.Text(table.Name)}, {Sql.Text(column.Name)}, {Sql.Text(CanonicalForm.Definition(column))})";

    private static string Quote(string text) => $"\"{text}\"";

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
