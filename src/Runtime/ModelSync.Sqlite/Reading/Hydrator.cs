using ModelSync.Generated.V1;
using ModelSync.Server.Storage;
using ModelSync.Sqlite.Connections;
using ModelSync.Sqlite.Values;

namespace ModelSync.Sqlite.Reading;

/// <summary>Reads the rows of a live query and the version that they belong to.</summary>
internal sealed class Hydrator(UnreadableRows unreadable)
{
    public Hydration<TRow> Read<TRow>(Database database, HydrationRequest<TRow> request)
        where TRow : class
    {
        var model = (ModelDescriptor<TRow>)request.Shape.Model;
        var version = database.Scalar(Snapshot.VersionSql);
        for (var limit = request.Limit; ;)
        {
            var (rows, skipped) = ReadRows(database, request, model, limit);
            // Fewer rows than asked for mean the end of the result, so skipped rows are replaced by those behind them.
            if (skipped == 0 || limit is null || rows.Count + skipped < limit || rows.Count >= request.Limit) return new Hydration<TRow>(version, rows);
            limit += skipped;
        }
    }

    private (List<TRow> Rows, int Skipped) ReadRows<TRow>(Database database, HydrationRequest<TRow> request, ModelDescriptor<TRow> model, int? limit)
        where TRow : class
    {
        var select = SelectSql.Of(request.Shape, request.Arguments, After(model, request.After), limit);
        var statement = database.Prepared(select.Text);
        var reader = new RowReader<TRow>(model, unreadable);
        var rows = new List<TRow>();
        var skipped = 0;
        try
        {
            for (var i = 0; i < select.Parameters.Count; i++) statement.Bind(i + 1, select.Parameters[i]);
            while (statement.Step() && (request.Limit is not { } most || rows.Count < most))
            {
                if (reader.TryRead(statement, 0) is { } row) rows.Add(row);
                else skipped++;
            }
            return (rows, skipped);
        }
        finally
        {
            statement.Reset();
        }
    }

    private static ValueSink? After<TRow>(ModelDescriptor<TRow> model, TRow? row)
        where TRow : class
    {
        if (row is null) return null;
        var sink = ValueSink.ForOrder(model.Table);
        model.Write(row, sink);
        return sink;
    }
}
