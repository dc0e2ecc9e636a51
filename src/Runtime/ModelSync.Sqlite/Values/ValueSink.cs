using System.Numerics;
using ModelSync.Generated.V1;

namespace ModelSync.Sqlite.Values;

/// <summary>Collects the values of a row, a key or a predicate in the forms that their storage kinds ask for.</summary>
/// <param name="kinds">Storage kind by position.</param>
/// <param name="exact">Whether values are stored: what the form of an existing column would change is refused.</param>
/// <param name="columns">The columns by position, for the names of enums.</param>
internal sealed class ValueSink(IReadOnlyList<StorageKind> kinds, bool exact = false, IReadOnlyList<ColumnDescriptor>? columns = null) : RowSink
{
    private readonly StoredValue[] _values = new StoredValue[kinds.Count];
    private readonly List<StoredValue>?[] _lists = new List<StoredValue>?[kinds.Count];
    private List<StoredValue>? _open;

    public int Count => _values.Length;

    public StoredValue this[int position] => _values[position];

    /// <summary>The elements of a list parameter; null for a single value.</summary>
    public IReadOnlyList<StoredValue>? ListAt(int position) => _lists[position];

    public static ValueSink ForRow(TableDescriptor table) => new([.. table.Columns.Select(column => column.Kind)], exact: true, table.Columns);

    /// <summary>Receives a row in the kinds in which its columns are sorted.</summary>
    public static ValueSink ForOrder(TableDescriptor table) => new([.. table.Columns.Select(column => ExistingForm.OrderKind(column.Kind))]);

    public static ValueSink ForKey(TableDescriptor table) => new([.. table.Key.Select(position => table.Columns[position].Kind)]);

    public override void Null(int column) => Set(column, StoredValue.Null);

    public override void Bool(int column, bool value) => Set(column, ExistingValues.WriteBool(kinds[column], value));

    public override void Int(int column, int value) => Set(column, StoredValue.From((long)value));

    public override void Long(int column, long value) => Set(column, ExistingValues.WriteLong(kinds[column], value));

    public override void Double(int column, double value) => Set(column, StoredValue.From(value));

    public override void Decimal(int column, decimal value) => Set(column, ExistingValues.WriteDecimal(kinds[column], value, exact));

    public override void String(int column, string value) => Set(column, StoredValue.From(value));

    public override void Bytes(int column, ReadOnlySpan<byte> value) => Set(column, StoredValue.Blob(value.ToArray()));

    public override void Guid(int column, Guid value) => Set(column, ExistingValues.WriteGuid(kinds[column], value));

    public override void Instant(int column, DateTimeOffset value) => Set(column, ExistingValues.WriteInstant(kinds[column], value, exact));

    // Names are compared as numbers, so only rows hold them.
    public override void Enum(int column, long value) =>
        Set(column, kinds[column] == StorageKind.EnumName && columns?[column].Enum?.TryGetName(value, out var name) == true ? StoredValue.From(name) : StoredValue.From(value));

    public override void ULong(int column, ulong value) => Set(column, ExistingValues.WriteULong(kinds[column], value));

    public override void Whole(int column, BigInteger value) => Set(column, StoredValue.From(SortableInteger.Format(value)));

    public override void Version(int column, Version value) => Set(column, StoredValue.From(VersionForm.Format(value)));

    public override void Char(int column, char value) => Set(column, StoredValue.From(value.ToString()));

    public override void Date(int column, DateOnly value) => Set(column, StoredValue.From(DateForms.Format(value)));

    public override void Time(int column, TimeOnly value) => Set(column, ExistingValues.WriteTime(kinds[column], value));

    public override void Json(int column, ReadOnlySpan<byte> value) => Set(column, StoredValue.Utf8(value));

    public override void BeginList(int column) => _open = _lists[column] = [];

    public override void EndList() => _open = null;

    private void Set(int column, StoredValue value)
    {
        if (_open is null) _values[column] = value;
        else _open.Add(value);
    }
}
