using ModelSync.Generated.V1;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Values;

namespace ModelSync.Sqlite.Schema;

/// <summary>A table that belongs to somebody else: never created or altered, but its columns must be able to hold what the model says.</summary>
internal sealed class ExistingTable(Database database, TableDescriptor table, ICollection<string> problems)
{
    // Enough to find a wrong declaration at start; single wrong values are found when they are read.
    private const int SampledRows = 1000;

    public void Check()
    {
        var columns = TableColumn.Of(database, table.Name);
        if (columns.Count == 0)
        {
            problems.Add($"Table {table.Name} does not exist. It has columns with a declared type, so it belongs to another program: create it there, or remove TypeName from [Column] to let ModelSync make it.");
            return;
        }
        foreach (var column in table.Columns)
        {
            if (columns.FirstOrDefault(own => string.Equals(own.Name, column.Name, StringComparison.OrdinalIgnoreCase)) is { } own) Check(column, own);
            else problems.Add($"{table.Name} has no column {column.Name}: name the column with [Column(\"...\")] (it has {string.Join(", ", columns.Select(c => c.Name))}), or mark the member [NotMapped].");
        }
        if (problems.Count == 0) CheckKey(columns);
    }

    private void Check(ColumnDescriptor column, TableColumn own)
    {
        var place = $"{table.Name}.{column.Name}";
        if (!Fits(column.Kind, own.Affinity))
            problems.Add($"{place} is declared {own.DeclaredType}, which turns {column.Kind} values into something else: {Advice(column, own)}");
        if (!column.Nullable && !own.NotNull && own.KeyPosition == 0 && database.Scalar($"SELECT EXISTS (SELECT 1 FROM {Sql.Name(table.Name)} WHERE {Sql.Name(column.Name)} IS NULL)") == 1)
            problems.Add($"{place} holds NULL, but its member is not nullable: add ? to the member's type.");
        if (CanonicalForm.ColumnType(column.Kind) == "TEXT" && database.CollationOf(table.Name, own.Name) is var collation and not "BINARY")
            problems.Add($"{place} compares text with collation {collation}, C# and TypeScript compare by code point: leave the member out ([NotMapped]), or use a column with COLLATE BINARY.");
        if (Fits(column.Kind, own.Affinity) && Offender(column) is { } value)
            problems.Add($"{place} holds {value}, which is not in the form {column.Kind}: {Advice(column, own)}");
    }

    private string? Offender(ColumnDescriptor column)
    {
        var name = Sql.Name(column.Name);
        var condition = CanonicalForm.Condition(column) is { } form ? $" AND ({form})" : "";
        return database.Query(
            $"SELECT {name} FROM (SELECT {name} FROM {Sql.Name(table.Name)} LIMIT {SampledRows}) WHERE {name} IS NOT NULL AND NOT (typeof({name}) IN ({Classes(column.Kind)}){condition}) LIMIT 1",
            row => row.Value(0).ToString()).FirstOrDefault();
    }

    private static string Classes(StorageKind kind) => CanonicalForm.ColumnType(kind) switch
    {
        "REAL" => "'real', 'integer'",
        var type => $"'{type.ToLowerInvariant()}'",
    };

    private void CheckKey(IReadOnlyList<TableColumn> columns)
    {
        var key = table.Key.Select(position => table.Columns[position].Name).ToList();
        var primary = columns.Where(own => own.KeyPosition > 0).Select(own => own.Name);
        var unique = UniqueKey.Of(database, table.Name).Select(index => index.Columns.Select(column => column.Name));
        if (!unique.Prepend(primary).Any(candidate => candidate.Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(key.Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase)))
            problems.Add($"{table.Name} is not unique by its model's key ({string.Join(", ", key)}): put [Key] on the members of the primary key, or CREATE UNIQUE INDEX ON {Sql.Name(table.Name)}({Sql.Names(key)});");
    }

    private static bool Fits(StorageKind kind, string affinity) => CanonicalForm.ColumnType(kind) switch
    {
        "INTEGER" => affinity is "INTEGER" or "NUMERIC" or "BLOB",
        "REAL" => affinity is not "TEXT",
        "BLOB" => true,
        // Texts that look like numbers become numbers; these never do.
        _ when ExistingForm.BaseOf(kind) is StorageKind.GuidText or StorageKind.InstantText or StorageKind.DateText or StorageKind.TimeText or StorageKind.Bool or StorageKind.Enum => affinity is not "REAL",
        _ => affinity is "TEXT" or "BLOB",
    };

    /// <summary>Forms of the type that the column's affinity keeps and that all sampled values are in.</summary>
    private List<StorageKind> Fitting(ColumnDescriptor column, TableColumn own) =>
        [.. ExistingForm.Alternatives(column.Kind).Where(kind => Fits(kind, own.Affinity) && Offender(column with { Kind = kind }) is null)];

    private string Advice(ColumnDescriptor column, TableColumn own)
    {
        var fitting = Fitting(column, own);
        if (fitting.Count > 0) return $"write {string.Join(" or ", fitting.Select(kind => $"[Column(\"{column.Name}\", TypeName = \"{own.DeclaredType}\"), StoredAs(StoredForm.{kind})]"))}.";
        var known = ExistingForm.Alternatives(column.Kind).Prepend(column.Kind).Select(kind => $"{kind} ({InWords(kind)})").ToList();
        return known.Count > 1
            ? $"no form fits all rows. UPDATE them to one of {string.Join(", ", known)} and write it in [StoredAs], or declare the member with the type that the column holds ({own.DeclaredType})."
            : $"declare the member with the type that the column holds ({own.DeclaredType}).";
    }

    private static string InWords(StorageKind kind) => ExistingForm.Of(kind)?.InWords ?? kind switch
    {
        StorageKind.InstantText => "yyyy-MM-ddTHH:mm:ss.fffffffZ",
        StorageKind.SortableDecimal => "sortable text, 00000000000000000000000000012.5",
        StorageKind.GuidText => "a lower-case Guid with hyphens",
        StorageKind.Bool => "0 or 1",
        StorageKind.Bytes => "bytes",
        StorageKind.TimeText => "HH:mm:ss.fffffff",
        StorageKind.ULongText => "text of 20 digits",
        StorageKind.Long => "an integer",
        _ => "the number of an enum member",
    };
}
