using ModelSync.Generated.V1;
using Simulation.Oracle;

namespace Simulation.World;

/// <summary>Sorts rows by their stored columns, then by key: nulls first, text and Guid text by code point.</summary>
internal sealed class ColumnOrder<TRow>(ModelDescriptor<TRow> model, IReadOnlyList<OrderColumn> order) : IComparer<TRow>
    where TRow : class
{
    public int Compare(TRow? x, TRow? y)
    {
        var left = Columns(x!);
        var right = Columns(y!);
        foreach (var (column, descending) in order)
        {
            var side = Compare(left[column], right[column]);
            if (side != 0) return descending ? -side : side;
        }

        return model.Table.Key.Select(column => Compare(left[column], right[column])).FirstOrDefault(side => side != 0);
    }

    private static int Compare(object? left, object? right) => (left, right) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string a, string b) => CodePoints.Order.Compare(a, b),
        _ => Comparer<object>.Default.Compare(left, right),
    };

    private object?[] Columns(TRow row)
    {
        var sink = new Values(model.Table.Columns.Count);
        model.Write(row, sink);
        return sink.Columns;
    }

    private sealed class Values(int count) : RowSink
    {
        public object?[] Columns { get; } = new object?[count];

        public override void Null(int column) => Columns[column] = null;

        public override void Bool(int column, bool value) => Columns[column] = value;

        public override void Int(int column, int value) => Columns[column] = value;

        public override void Long(int column, long value) => Columns[column] = value;

        public override void Double(int column, double value) => Columns[column] = value;

        public override void Decimal(int column, decimal value) => Columns[column] = value;

        public override void String(int column, string value) => Columns[column] = value;

        public override void Bytes(int column, ReadOnlySpan<byte> value) => Columns[column] = null;

        public override void Guid(int column, Guid value) => Columns[column] = value.ToString("D");

        public override void Instant(int column, DateTimeOffset value) => Columns[column] = value.UtcTicks;

        public override void ULong(int column, ulong value) => Columns[column] = value;

        public override void Char(int column, char value) => Columns[column] = value.ToString();

        public override void Date(int column, DateOnly value) => Columns[column] = value;

        public override void Time(int column, TimeOnly value) => Columns[column] = value;

        public override void Whole(int column, System.Numerics.BigInteger value) => Columns[column] = value;

        public override void Version(int column, Version value) => Columns[column] = value;

        public override void Enum(int column, long value) => Columns[column] = value;

        public override void Json(int column, ReadOnlySpan<byte> value) => Columns[column] = null;

        public override void BeginList(int column) => throw new InvalidOperationException("Rows have no lists.");

        public override void EndList() => throw new InvalidOperationException("Rows have no lists.");
    }
}
