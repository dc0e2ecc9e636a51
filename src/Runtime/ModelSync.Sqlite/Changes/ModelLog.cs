using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Reading;
using ModelSync.Sqlite.Schema;

namespace ModelSync.Sqlite.Changes;

/// <summary>The log of one model, without its row type.</summary>
internal abstract class ModelLog
{
    /// <summary>Adds the changes in (<paramref name="after"/>, <paramref name="upTo"/>]. The database is in one snapshot whose newest position is <paramref name="upTo"/>.</summary>
    public abstract void Read(Database database, long after, long upTo, ICollection<RowChange> changes);

    public static ModelLog Of(ModelDescriptor model, UnreadableRows unreadable) => model.Accept(new Maker(unreadable));

    private sealed class Maker(UnreadableRows unreadable) : IModelVisitor<ModelLog>
    {
        public ModelLog Visit<TRow>(ModelDescriptor<TRow> model)
            where TRow : class => new ModelLog<TRow>(model, unreadable);
    }
}

/// <summary>Reads typed images. A row that cannot be read does not exist: it leaves with the change that spoiled it and comes back with the one that mends it.</summary>
internal sealed class ModelLog<TRow>(ModelDescriptor<TRow> model, UnreadableRows unreadable) : ModelLog
    where TRow : class
{
    private const int FirstImage = 2;

    private readonly string _select = Capture.SelectLog(model.Table);
    private readonly RowReader<TRow> _reader = new(model, unreadable);
    private readonly TouchedRows<TRow> _touched = new(model.Table);

    public override void Read(Database database, long after, long upTo, ICollection<RowChange> changes)
    {
        var entries = ReadEntries(database, after, upTo);
        _touched.Resolve(database, entries);
        foreach (var entry in entries) AddChanges(entry, changes);
    }

    private List<LogEntry<TRow>> ReadEntries(Database database, long after, long upTo)
    {
        var entries = new List<LogEntry<TRow>>();
        var statement = database.Prepared(_select).Bind(1, after).Bind(2, upTo);
        try
        {
            while (statement.Step()) entries.Add(ReadEntry(statement));
            return entries;
        }
        finally
        {
            statement.Reset();
        }
    }

    private LogEntry<TRow> ReadEntry(Statement statement)
    {
        var operation = (LogOperation)statement.Integer(1);
        var secondImage = FirstImage + model.Table.Columns.Count;
        var hasOld = operation is not LogOperation.Insert;
        var hasNew = operation is LogOperation.Insert or LogOperation.Update;
        return new LogEntry<TRow>(
            statement.Integer(0),
            operation,
            hasOld ? _reader.TryRead(statement, FirstImage) : null,
            hasNew ? _reader.TryRead(statement, secondImage) : null,
            hasOld ? Key(statement, FirstImage) : default,
            hasNew ? Key(statement, secondImage) : default);
    }

    private EquatableKey Key(Statement statement, int offset) => new([.. model.Table.Key.Select(column => statement.Value(offset + column))]);

    // A row whose key changes is another row afterwards.
    private void AddChanges(LogEntry<TRow> entry, ICollection<RowChange> changes)
    {
        if (entry.Operation == LogOperation.Update && !entry.OldKey.Equals(entry.NewKey))
        {
            Add(entry.Sequence, entry.Before, null, changes);
            Add(entry.Sequence, null, entry.After, changes);
            return;
        }
        Add(entry.Sequence, entry.Before, entry.After, changes);
    }

    private void Add(long sequence, TRow? before, TRow? after, ICollection<RowChange> changes)
    {
        if (before is not null || after is not null) changes.Add(new RowChange<TRow>(sequence, model, before, after));
    }
}
