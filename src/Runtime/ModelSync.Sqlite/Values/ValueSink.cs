using ModelSync.Generated.V1;
using ModelSync.Server.Storage;

namespace ModelSync.Sqlite.Values;

/// <summary>Collects the values of a row, a key or a predicate in the forms that their storage kinds ask for.</summary>
/// <param name="kinds">Storage kind by position.</param>
/// <param name="exact">Whether values are stored: a decimal that a floating-point column would change is refused.</param>
internal sealed class ValueSink(IReadOnlyList<StorageKind> kinds, bool exact = false) : RowSink
{
    private readonly StoredValue[] _values = new StoredValue[kinds.Count];
    private readonly List<StoredValue>?[] _lists = new List<StoredValue>?[kinds.Count];
    private List<StoredValue>? _open;

    public int Count => _values.Length;

    public StoredValue this[int position] => _values[position];

    /// <summary>The elements of a list parameter; null for a single value.</summary>
    public IReadOnlyList<StoredValue>? ListAt(int position) => _lists[position];

    public static ValueSink ForRow(TableDescriptor table) => new([.. table.Columns.Select(column => column.Kind)], exact: true);

    public static ValueSink ForKey(TableDescriptor table) => new([.. table.Key.Select(position => table.Columns[position].Kind)]);

    public override void Null(int column) => Set(column, StoredValue.Null);

    public override void Bool(int column, bool value) => Set(column, StoredValue.From(value ? 1 : 0));

    public override void Int(int column, int value) => Set(column, StoredValue.From((long)value));

    public override void Long(int column, long value) => Set(column, StoredValue.From(value));

    public override void Double(int column, double value) => Set(column, StoredValue.From(value));

    public override void Decimal(int column, decimal value) =>
        Set(column, kinds[column] == StorageKind.RealDecimal ? StoredValue.From(Real(value)) : StoredValue.From(SortableDecimal.Format(value)));

    public override void String(int column, string value) => Set(column, StoredValue.From(value));

    public override void Guid(int column, Guid value) => Set(column, StoredValue.From(value.ToString("D")));

    public override void Instant(int column, DateTimeOffset value) =>
        Set(column, StoredValue.From(kinds[column] == StorageKind.ZonelessText ? InstantForms.FormatZoneless(value) : InstantForms.Format(value)));

    public override void Enum(int column, long value) => Set(column, StoredValue.From(value));

    public override void Json(int column, ReadOnlySpan<byte> value) => Set(column, StoredValue.Utf8(value));

    public override void BeginList(int column) => _open = _lists[column] = [];

    public override void EndList() => _open = null;

    private double Real(decimal value) =>
        !exact || (decimal)(double)value == value ? (double)value : throw new ConflictException($"{value} has more digits than a floating-point column can hold.");

    private void Set(int column, StoredValue value)
    {
        if (_open is null) _values[column] = value;
        else _open.Add(value);
    }
}
