using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Schema;

/// <summary>Brings the database into the shape that its surfaces need, in one transaction, or says everything that is in the way.</summary>
internal sealed class StoreSetup(Database database, params IReadOnlyList<SurfaceDescriptor> surfaces)
{
    private readonly List<string> _problems = [];
    private readonly IReadOnlyList<TableDescriptor> _tables = TablesOf(surfaces);

    /// <summary>Each table once, whoever has a model of it; databases do not tell upper from lower case.</summary>
    public static IReadOnlyList<TableDescriptor> TablesOf(IEnumerable<SurfaceDescriptor> surfaces) =>
        [.. surfaces.SelectMany(static s => s.Models).Select(static m => m.Table).DistinctBy(static t => t.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Inside the caller's transaction. Returns the epoch.</summary>
    public Guid Run(Func<Guid> newEpoch)
    {
        CheckFile();
        CheckShared();
        ThrowProblems();
        var epoch = OwnSchema.Migrate(database, newEpoch);
        foreach (var table in _tables) PrepareTable(table);
        ThrowProblems();
        foreach (var table in _tables) Capture(table);
        ThrowProblems();
        DropCaptureOfOtherTables();
        return epoch;
    }

    private void CheckFile()
    {
        if (database.Text("PRAGMA encoding") is var encoding and not "UTF-8")
            _problems.Add($"The database stores text as {encoding}, whose order is not the order by code point: copy it into a new file with PRAGMA encoding = 'UTF-8' (sqlite3 old.db .dump | sqlite3 new.db).");
        if (database.Text("PRAGMA journal_mode") is var mode and not "wal")
            _problems.Add($"The journal mode is {mode} and could not be made WAL, which lets readers see one snapshot while others write: close other programs that hold the file, and put it on a local disk.");
    }

    // Of one assembly they are the same class; surfaces of several assemblies may share a file too.
    private void CheckShared()
    {
        foreach (var (surface, table) in surfaces.SelectMany(static s => s.Models.Select(m => (s, m.Table))))
            if (_tables.First(t => t.Name.Equals(table.Name, StringComparison.OrdinalIgnoreCase)) is var first && !IsSame(first, table))
                _problems.Add($"{surface.Name} has another model of the table {table.Name} than the surface before it: they share the table, so its columns, key and types must be the same in both.");
    }

    private static bool IsSame(TableDescriptor left, TableDescriptor right) =>
        left.Existing == right.Existing && left.Key.SequenceEqual(right.Key) && left.Columns.Select(Form).SequenceEqual(right.Columns.Select(Form));

    private static (string, StorageKind, bool, string?) Form(ColumnDescriptor column) => (column.Name, column.Kind, column.Nullable, column.DeclaredType);

    private void PrepareTable(TableDescriptor table)
    {
        var problems = new List<string>();
        if (table.Existing) new ExistingTable(database, table, problems).Check();
        else new GeneratedTable(database, table, problems).CreateOrCheck();
        _problems.AddRange(problems);
    }

    private void Capture(TableDescriptor table)
    {
        var unique = UniqueKey.Of(database, table.Name);
        foreach (var index in unique.Where(index => index.HasExpression))
            _problems.Add($"Unique index {index.Name} of {table.Name} is over an expression, so rows that INSERT OR REPLACE deletes by it would be missed: put the expression into a generated column and index that.");
        var primaryKey = TableColumn.Of(database, table.Name).Where(column => column.KeyPosition > 0).OrderBy(column => column.KeyPosition).Select(column => column.Name).ToList();
        Install(table, new Capture(table, unique, primaryKey, HasRowId(table)));
    }

    // Triggers and log that fit already are left alone, so that an ordinary start writes nothing.
    private void Install(TableDescriptor table, Capture capture)
    {
        var log = Schema.Capture.LogPrefix + table.Name;
        var objects = OwnObjects(table.Name);
        if (objects.GetValueOrDefault(log) == capture.LogTable && capture.Triggers.All(trigger => objects.GetValueOrDefault(trigger.Key) == trigger.Value)) return;
        foreach (var trigger in capture.Triggers.Keys) database.Execute($"DROP TRIGGER IF EXISTS {Sql.Name(trigger)}");
        database.Execute($"DROP TABLE IF EXISTS {Sql.Name(log)}");
        database.Execute(capture.LogTable);
        database.Execute(capture.LogIndex);
        foreach (var trigger in capture.Triggers.Values) database.Execute(trigger);
        OwnSchema.ForgetLog(database);
    }

    private Dictionary<string, string> OwnObjects(string table) => database
        .Query("SELECT name, sql FROM sqlite_master WHERE (type = 'trigger' AND tbl_name = ?1) OR (type = 'table' AND name = '_modelsync_log_' || ?1)", row => (Name: row.Text(0), Text: row.Text(1)), table)
        .ToDictionary(pair => pair.Name, pair => pair.Text, StringComparer.Ordinal);

    // Models come and go; a log that nobody reads would only grow.
    private void DropCaptureOfOtherTables()
    {
        var tables = _tables.Select(table => table.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var strays = database.Query("SELECT type, name, tbl_name FROM sqlite_master WHERE type IN ('trigger', 'table') AND name GLOB '_modelsync_*' ORDER BY type DESC", row => (Type: row.Text(0), Name: row.Text(1), Table: row.Text(2)));
        foreach (var (_, name, _) in strays.Where(o => o.Type == "trigger" && o.Name.StartsWith(Schema.Capture.TriggerPrefix, StringComparison.Ordinal) && !tables.Contains(o.Table)))
            database.Execute($"DROP TRIGGER {Sql.Name(name)}");
        foreach (var (_, name, _) in strays.Where(o => o.Type == "table" && o.Name.StartsWith(Schema.Capture.LogPrefix, StringComparison.Ordinal) && !tables.Contains(o.Name[Schema.Capture.LogPrefix.Length..])))
            database.Execute($"DROP TABLE {Sql.Name(name)}");
    }

    private bool HasRowId(TableDescriptor table)
    {
        var withoutRowId = database.Query("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ? COLLATE NOCASE", row => row.Text(0), table.Name)
            .Any(sql => sql[sql.LastIndexOf(')')..].Contains("WITHOUT", StringComparison.OrdinalIgnoreCase));
        return !withoutRowId && !TableColumn.Of(database, table.Name).Any(column => column.Name.Equals("rowid", StringComparison.OrdinalIgnoreCase));
    }

    private void ThrowProblems()
    {
        if (_problems.Count > 0) throw new StoreSetupException($"The database does not fit the {(surfaces.Count == 1 ? "surface" : "surfaces")} {string.Join(" and ", surfaces.Select(s => s.Name))}:\n- {string.Join("\n- ", _problems)}");
    }
}
