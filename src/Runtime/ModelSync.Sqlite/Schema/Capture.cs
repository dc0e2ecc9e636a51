using ModelSync.Generated.V1;

namespace ModelSync.Sqlite.Schema;

/// <summary>What happened, in the log of a model.</summary>
internal enum LogOperation
{
    Insert = 1,
    Update = 2,
    Delete = 3,

    /// <summary>The row may be deleted by a REPLACE that fires no delete trigger.</summary>
    Touch = 4,
}

/// <summary>
/// The log table of a model and the triggers that fill it, as text. Images are typed columns, one old and one new for each column of the model:
/// the writer may be any program, so nothing but plain SQL of SQLite 3.35 happens here.
/// </summary>
internal sealed class Capture(TableDescriptor table, IReadOnlyList<UniqueKey> uniqueKeys, IReadOnlyList<string> primaryKey, bool hasRowId)
{
    public const string LogPrefix = "_modelsync_log_";
    public const string TriggerPrefix = "_modelsync_on_";

    private readonly string _table = Sql.Name(table.Name);
    private readonly string _log = Sql.Name(LogPrefix + table.Name);

    /// <summary>Columns without a type take every value as it is; several touched rows may share a sequence number.</summary>
    public string LogTable
    {
        get
        {
            var images = Images("o").Concat(Images("n"));
            return $"CREATE TABLE {_log}(seq INTEGER NOT NULL, op INTEGER NOT NULL, {string.Join(", ", images)})";
        }
    }

    public string LogIndex => $"CREATE INDEX {Sql.Name(LogPrefix + table.Name + "_seq")} ON {_log}(seq)";

    /// <summary>Trigger texts by name.</summary>
    public IReadOnlyDictionary<string, string> Triggers => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [TriggerName("insert")] = After("INSERT", "insert", LogOperation.Insert, ("n", "NEW")),
        [TriggerName("update")] = After("UPDATE", "update", LogOperation.Update, ("o", "OLD"), ("n", "NEW")),
        [TriggerName("delete")] = After("DELETE", "delete", LogOperation.Delete, ("o", "OLD")),
        [TriggerName("before_insert")] = Touch("INSERT", "before_insert", Conflict()),
        [TriggerName("before_update")] = Touch("UPDATE", "before_update", $"({Moves()}) AND ({Conflict()}) AND NOT ({IsOld()})"),
    };

    /// <summary>SELECT list of a log entry: sequence, operation, old image, new image.</summary>
    public static string SelectLog(TableDescriptor table)
    {
        var columns = Enumerable.Range(0, table.Columns.Count);
        var images = columns.Select(i => $"o{i}").Concat(columns.Select(i => $"n{i}"));
        return $"SELECT seq, op, {string.Join(", ", images)} FROM {Sql.Name(LogPrefix + table.Name)} WHERE seq > ? AND seq <= ? ORDER BY seq, rowid";
    }

    private string TriggerName(string suffix) => $"{TriggerPrefix}{table.Name}_{suffix}";

    private IEnumerable<string> Images(string prefix) => Enumerable.Range(0, table.Columns.Count).Select(i => $"{prefix}{i}");

    private string After(string operation, string name, LogOperation logged, params (string Prefix, string Row)[] images)
    {
        var names = images.SelectMany(image => Images(image.Prefix));
        var values = images.SelectMany(image => table.Columns.Select(column => $"{image.Row}.{Sql.Name(column.Name)}"));
        return $"CREATE TRIGGER {Sql.Name(TriggerName(name))} AFTER {operation} ON {_table} BEGIN\n"
            + "  INSERT INTO _modelsync_log(seq) VALUES (NULL);\n"
            + $"  INSERT INTO {_log}(seq, op, {string.Join(", ", names)}) VALUES (last_insert_rowid(), {(int)logged}, {string.Join(", ", values)});\nEND";
    }

    private string Touch(string operation, string name, string condition) =>
        $"CREATE TRIGGER {Sql.Name(TriggerName(name))} BEFORE {operation} ON {_table} WHEN EXISTS (SELECT 1 FROM {_table} AS t WHERE {condition}) BEGIN\n"
        + "  INSERT INTO _modelsync_log(seq) VALUES (NULL);\n"
        // Not last_insert_rowid(): it changes with each row that this statement inserts.
        + $"  INSERT INTO {_log}(seq, op, {string.Join(", ", Images("o"))}) SELECT (SELECT max(seq) FROM _modelsync_log), {(int)LogOperation.Touch}, {string.Join(", ", table.Columns.Select(column => $"t.{Sql.Name(column.Name)}"))} FROM {_table} AS t WHERE {condition};\nEND";

    // A partial index is taken for a whole one: touching a row too much is harmless, its fate is looked up.
    private string Conflict()
    {
        var keys = uniqueKeys.Select(key => key.Columns.Select(column => $"t.{Sql.Name(column.Name)} = NEW.{Sql.Name(column.Name)} COLLATE {column.Collation}"));
        var all = keys.Append(primaryKey.Select(column => $"t.{Sql.Name(column)} = NEW.{Sql.Name(column)}")).Where(key => key.Any()).Select(key => string.Join(" AND ", key));
        if (hasRowId) all = all.Append("t.rowid = NEW.rowid");
        return string.Join(" OR ", all.Distinct());
    }

    private string Moves()
    {
        var columns = uniqueKeys.SelectMany(key => key.Columns).Select(column => column.Name).Concat(primaryKey).Distinct(StringComparer.OrdinalIgnoreCase);
        var moves = columns.Select(column => $"NEW.{Sql.Name(column)} IS NOT OLD.{Sql.Name(column)}");
        return string.Join(" OR ", hasRowId ? moves.Append("NEW.rowid IS NOT OLD.rowid") : moves);
    }

    private string IsOld() => hasRowId ? "t.rowid = OLD.rowid" : string.Join(" AND ", primaryKey.Select(column => $"t.{Sql.Name(column)} = OLD.{Sql.Name(column)}"));
}
