using ModelSync.Generated.V1;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Schema;

namespace ModelSync.Sqlite.Changes;

/// <summary>
/// Decides what became of rows that a write may have replaced. REPLACE deletes them without a delete trigger, but INSERT OR IGNORE and upserts
/// leave them. Whatever happens to a key afterwards is in the log, so the next entry with the key tells: a row that comes with the key means that
/// the touched one was gone, a row that changes or leaves means that it was still there. Without a next entry the table itself tells, in the same snapshot.
/// </summary>
internal sealed class TouchedRows<TRow>(TableDescriptor table)
    where TRow : class
{
    private readonly string _exists =
        $"SELECT 1 FROM {Sql.Name(table.Name)} WHERE {string.Join(" AND ", table.Key.Select(column => $"{Sql.Name(table.Columns[column].Name)} = ?"))}";

    /// <summary>Turns touches into deletes, or drops them.</summary>
    public void Resolve(Database database, List<LogEntry<TRow>> entries)
    {
        if (!entries.Exists(entry => entry.Operation == LogOperation.Touch)) return;
        // From the newest entry back: what is known about a key is what its next entry says.
        var existsBefore = new Dictionary<EquatableKey, bool>();
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            var entry = entries[i];
            if (entry.Operation == LogOperation.Touch) entries[i] = Resolve(entry, existsBefore.TryGetValue(entry.OldKey, out var known) ? known : Exists(database, entry.OldKey));
            if (entry.NewKey.Values is not null) existsBefore[entry.NewKey] = false;
            if (entry.OldKey.Values is not null) existsBefore[entry.OldKey] = true;
        }
        entries.RemoveAll(entry => entry.Operation == LogOperation.Touch);
    }

    private static LogEntry<TRow> Resolve(LogEntry<TRow> touch, bool survived) => survived ? touch : touch with { Operation = LogOperation.Delete };

    private bool Exists(Database database, EquatableKey key)
    {
        var statement = database.Prepared(_exists);
        try
        {
            for (var i = 0; i < key.Values.Count; i++) statement.Bind(i + 1, key.Values[i]);
            return statement.Step();
        }
        finally
        {
            statement.Reset();
        }
    }
}
