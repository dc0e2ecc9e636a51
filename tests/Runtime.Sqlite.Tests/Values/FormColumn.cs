using Microsoft.Data.Sqlite;
using ModelSync.Generated.V1;
using ModelSync.Sqlite;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Reading;
using ModelSync.Sqlite.Schema;
using ModelSync.Sqlite.Values;

namespace Runtime.Sqlite.Tests.Values;

/// <summary>A table that somebody else made, with one column in a form, in memory.</summary>
internal sealed class FormColumn : IDisposable
{
    private readonly Database _database;
    private readonly TableDescriptor _table;
    private readonly List<object> _written = [];

    public FormColumn(StorageKind kind, EnumTable levels)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        OwnFunctions.Register(connection.Handle!);
        _database = new Database(connection);
        _table = new TableDescriptor("Form", [new("Value", kind, Nullable: true, DeclaredType: "", Enum: levels)], [0], Existing: true);
        // A column without a type takes every value as it is.
        _database.Execute("CREATE TABLE Form(Value)");
    }

    public IReadOnlyList<object> Written => _written;

    private ColumnDescriptor Column => _table.Columns[0];

    /// <summary>The form in which a kind stores a value.</summary>
    public static StoredValue Stored(StorageKind kind, object? value)
    {
        var sink = new ValueSink([kind]);
        Put(sink, value!);
        return sink[0];
    }

    public void Write(object value)
    {
        var sink = ValueSink.ForRow(_table);
        Put(sink, value);
        Insert(sink[0]);
        _written.Add(value);
    }

    public void WriteRaw(object? value) => Insert(value switch
    {
        null => StoredValue.Null,
        long integer => StoredValue.From(integer),
        double real => StoredValue.From(real),
        string text => StoredValue.From(text),
        _ => StoredValue.Blob((byte[])value),
    });

    /// <summary>Each row: what the adapter reads (null: unreadable), whether the start accepts it, and its value in the base kind.</summary>
    public IReadOnlyList<(object? Value, bool Conforms, StoredValue InBase)> Read()
    {
        var type = CanonicalForm.ColumnType(Column.Kind) is "REAL" ? "'real', 'integer'" : $"'{CanonicalForm.ColumnType(Column.Kind)}'";
        return _database.Query(
            $"SELECT Value, lower(typeof(Value)) IN ({type.ToLowerInvariant()}) AND ({CanonicalForm.Condition(Column) ?? "1"}), {ExistingForm.Converted(Column)} FROM Form ORDER BY rowid",
            row => (Value(row), row.Integer(1) == 1, row.Value(2)));
    }

    /// <summary>Numbers of the rows in the order in which live queries read them.</summary>
    public IEnumerable<int> Sorted() => _database.Query($"SELECT rowid - 1 FROM Form ORDER BY {ExistingForm.Ordered(Column)}, rowid", row => (int)row.Integer(0));

    /// <summary>How many rows compare so with a value.</summary>
    public int Count(string comparison, object bound)
    {
        var statement = _database.Prepared($"SELECT count(*) FROM Form WHERE {ExistingForm.Ordered(Column)} {comparison} ?");
        statement.Bind(1, Stored(ExistingForm.OrderKind(Column.Kind), bound)).Step();
        var count = (int)statement.Integer(0);
        statement.Reset();
        return count;
    }

    public void Dispose() => _database.Dispose();

    private object? Value(Statement row)
    {
        var source = new StatementSource(_table, row, 0);
        try
        {
            return ExistingForm.BaseOf(Column.Kind) switch
            {
                StorageKind.Bool => source.Bool(0),
                StorageKind.Enum => source.Enum(0),
                StorageKind.GuidText => source.Guid(0),
                StorageKind.SortableDecimal => source.Decimal(0),
                StorageKind.TimeText => source.Time(0),
                StorageKind.ULongText => source.ULong(0),
                StorageKind.Long => new TimeSpan(source.Long(0)),
                _ => source.Instant(0),
            };
        }
        catch (UnreadableRowException)
        {
            return null;
        }
    }

    private static void Put(ValueSink sink, object value)
    {
        switch (value)
        {
            case bool flag: sink.Bool(0, flag); break;
            case long number: sink.Enum(0, number); break;
            case Guid guid: sink.Guid(0, guid); break;
            case decimal amount: sink.Decimal(0, amount); break;
            case TimeOnly time: sink.Time(0, time); break;
            case TimeSpan duration: sink.Long(0, duration.Ticks); break;
            case ulong number: sink.ULong(0, number); break;
            default: sink.Instant(0, (DateTimeOffset)value); break;
        }
    }

    private void Insert(StoredValue value) => _database.Prepared("INSERT INTO Form VALUES (?)").Bind(1, value).Execute();
}
