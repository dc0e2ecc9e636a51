using ModelSync.Generated.V1;
using ModelSync.Sqlite.Values;

namespace ModelSync.Sqlite.Reading;

/// <summary>
/// The rows behind a row in a total order. NULL is the least value, as in SQLite's own ORDER BY: first when ascending, last when descending.
/// </summary>
internal sealed class Keyset(TableDescriptor table, IReadOnlyList<OrderColumn> order, ValueSink bound)
{
    /// <summary>The order of the shape, then the key columns that it does not name.</summary>
    public static IReadOnlyList<OrderColumn> TotalOrder(QueryShape shape)
    {
        var named = shape.Order.Select(by => by.Column).ToHashSet();
        return [.. shape.Order, .. shape.Model.Table.Key.Where(column => !named.Contains(column)).Select(column => new OrderColumn(column, Descending: false))];
    }

    public string Condition(SelectSql select) => $"({Behind(0, select)})";

    // a behind, or a equal and (b behind, or b equal and ...)
    private string Behind(int level, SelectSql select)
    {
        var by = order[level];
        var name = ExistingForm.Ordered(table.Columns[by.Column]);
        var behind = Strictly(name, by, select);
        return level == order.Count - 1 ? behind : $"{behind} OR ({name} IS {select.Add(bound[by.Column])} AND ({Behind(level + 1, select)}))";
    }

    private string Strictly(string name, OrderColumn by, SelectSql select)
    {
        var value = bound[by.Column];
        if (value.Class == StorageClass.Null) return by.Descending ? "0" : $"{name} IS NOT NULL";
        if (!by.Descending) return $"{name} > {select.Add(value)}";
        return table.Columns[by.Column].Nullable ? $"{name} < {select.Add(value)} OR {name} IS NULL" : $"{name} < {select.Add(value)}";
    }
}
