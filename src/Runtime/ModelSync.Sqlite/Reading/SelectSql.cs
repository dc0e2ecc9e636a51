using System.Globalization;
using System.Text;
using ModelSync.Generated.V1;
using ModelSync.Sqlite.Schema;
using ModelSync.Sqlite.Values;

namespace ModelSync.Sqlite.Reading;

/// <summary>A SELECT of a live query with the values of its parameters.</summary>
internal sealed class SelectSql
{
    private readonly StringBuilder _text = new();
    private readonly List<StoredValue> _parameters = [];

    private SelectSql()
    {
    }

    public string Text => _text.ToString();

    public IReadOnlyList<StoredValue> Parameters => _parameters;

    /// <param name="after">Values of a row's columns in the kinds in which they are sorted; only rows behind it in the query's order.</param>
    public static SelectSql Of(QueryShape shape, object arguments, ValueSink? after, int? limit)
    {
        var table = shape.Model.Table;
        var order = Keyset.TotalOrder(shape);
        var select = new SelectSql();
        select._text.Append("SELECT ").Append(Sql.Names(table.Columns.Select(column => column.Name))).Append(" FROM ").Append(Sql.Name(table.Name));
        select.AppendConditions(shape, arguments, after is null ? null : new Keyset(table, order, after));
        select._text.Append(" ORDER BY ").AppendJoin(", ", order.Select(by => ExistingForm.Ordered(table.Columns[by.Column]) + (by.Descending ? " DESC" : "")));
        if (limit is { } count) select._text.Append(CultureInfo.InvariantCulture, $" LIMIT {count}");
        return select;
    }

    /// <summary>Adds a parameter and returns its place in the text.</summary>
    public string Add(StoredValue value)
    {
        _parameters.Add(value);
        return "?";
    }

    private void AppendConditions(QueryShape shape, object arguments, Keyset? keyset)
    {
        if (shape.SqlWhere is not { } where && keyset is null) return;
        _text.Append(" WHERE ");
        if (shape.SqlWhere is not null)
        {
            var sink = new ValueSink(shape.SqlParameters);
            shape.BindSql(arguments, sink);
            AppendPredicate(shape.SqlWhere, sink, shape.Model.Table);
        }
        if (keyset is null) return;
        if (shape.SqlWhere is not null) _text.Append(" AND ");
        _text.Append(keyset.Condition(this));
    }

    // Placeholders are {n} for parameters and {=n} for converted columns, outside of quotes.
    private void AppendPredicate(string where, ValueSink values, TableDescriptor table)
    {
        _text.Append('(');
        var quote = '\0';
        for (var i = 0; i < where.Length; i++)
        {
            var c = where[i];
            if (quote == '\0' && c == '{')
            {
                var end = where.IndexOf('}', i);
                var isColumn = where[i + 1] == '=';
                var position = int.Parse(where.AsSpan(isColumn ? i + 2 : i + 1, end - i - (isColumn ? 2 : 1)), NumberStyles.None, CultureInfo.InvariantCulture);
                if (isColumn) _text.Append(ExistingForm.Converted(table.Columns[position]));
                else AppendParameter(position, values);
                i = end;
                continue;
            }
            if (quote == '\0' && c is '\'' or '"') quote = c;
            else if (c == quote) quote = '\0';
            _text.Append(c);
        }
        _text.Append(')');
    }

    private void AppendParameter(int position, ValueSink values)
    {
        if (values.ListAt(position) is { } list) _text.AppendJoin(", ", list.Select(Add));
        else _text.Append(Add(values[position]));
    }
}
