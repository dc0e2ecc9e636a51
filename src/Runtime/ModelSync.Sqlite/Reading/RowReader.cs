using ModelSync.Generated.V1;
using ModelSync.Sqlite.Connections;

namespace ModelSync.Sqlite.Reading;

/// <summary>Reads rows of a model from a statement.</summary>
internal sealed class RowReader<TRow>(ModelDescriptor<TRow> model, UnreadableRows unreadable)
    where TRow : class
{
    /// <summary>Null after an unreadable row.</summary>
    public TRow? TryRead(Statement statement, int offset)
    {
        try
        {
            return Read(model, statement, offset);
        }
        catch (UnreadableRowException fault)
        {
            unreadable.Report(fault);
            return null;
        }
    }

    /// <summary>Throws <see cref="UnreadableRowException"/> only.</summary>
    public static TRow Read(ModelDescriptor<TRow> model, Statement statement, int offset)
    {
        var source = new StatementSource(model.Table, statement, offset);
        try
        {
            return model.Read(source);
        }
        // Codecs of lists and nested objects have errors of their own.
        catch (Exception fault) when (fault is not (UnreadableRowException or OutOfMemoryException))
        {
            throw new UnreadableRowException(model.Table.Name, "*", source.KeyText(), fault.Message, "a list or an object in it is not what its codec reads");
        }
    }
}
