using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Schema;

/// <summary>A column as the database has it.</summary>
/// <param name="KeyPosition">Position in the primary key from 1; 0 for other columns.</param>
internal sealed record TableColumn(string Name, string DeclaredType, bool NotNull, bool HasDefault, int KeyPosition)
{
    /// <summary>Empty when there is no such table.</summary>
    public static IReadOnlyList<TableColumn> Of(Database database, string table) => database.Query(
        "SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_xinfo(?)",
        row => new TableColumn(row.Text(0), row.Text(1), row.Integer(2) != 0, row.Integer(3) != 0, (int)row.Integer(4)),
        table);

    /// <summary>SQLite's rules for the affinity of a declared type, https://sqlite.org/datatype3.html 3.1.</summary>
    public string Affinity
    {
        get
        {
            bool Has(string part) => DeclaredType.Contains(part, StringComparison.OrdinalIgnoreCase);
            if (Has("INT")) return "INTEGER";
            if (Has("CHAR") || Has("CLOB") || Has("TEXT")) return "TEXT";
            if (DeclaredType.Length == 0 || Has("BLOB")) return "BLOB";
            return Has("REAL") || Has("FLOA") || Has("DOUB") ? "REAL" : "NUMERIC";
        }
    }
}
