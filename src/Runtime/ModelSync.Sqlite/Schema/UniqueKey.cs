using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Schema;

/// <summary>A constraint by which REPLACE may delete rows: the primary key or a unique index.</summary>
internal sealed record UniqueKey(string Name, IReadOnlyList<UniqueKeyColumn> Columns)
{
    /// <summary>An index over an expression: the rows that it would delete cannot be named in advance.</summary>
    public bool HasExpression => Columns.Any(column => column.Name.Length == 0);

    public static IReadOnlyList<UniqueKey> Of(Database database, string table) =>
        [.. database.Query("SELECT name FROM pragma_index_list(?) WHERE \"unique\"", row => row.Text(0), table).Select(index => new UniqueKey(index, ColumnsOf(database, index)))];

    private static IReadOnlyList<UniqueKeyColumn> ColumnsOf(Database database, string index) => database.Query(
        "SELECT coalesce(name, ''), coll FROM pragma_index_xinfo(?) WHERE key ORDER BY seqno", row => new UniqueKeyColumn(row.Text(0), row.Text(1)), index);
}

internal sealed record UniqueKeyColumn(string Name, string Collation);
