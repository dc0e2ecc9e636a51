extern alias server;
using ModelSync.Generated.V1;
using server::ModelSync.Server.Storage;

namespace Logic.Mutations.Harness;

/// <summary>The real transaction, which says what it was asked for.</summary>
internal sealed class RecordingTransaction(IWriteTransaction inner) : IWriteTransaction
{
    private readonly List<(string Model, RowKey Key)> _found = [];
    private readonly List<(string Model, RowKey Key)> _inserted = [];

    /// <summary>Keys that were looked for.</summary>
    public IReadOnlyList<(string Model, RowKey Key)> Found => _found;

    public IReadOnlyList<(string Model, RowKey Key)> Inserted => _inserted;

    public ValueTask<TRow?> FindAsync<TRow>(ModelDescriptor<TRow> model, RowKey key)
        where TRow : class
    {
        _found.Add((model.Name, key));
        return inner.FindAsync(model, key);
    }

    public ValueTask InsertAsync<TRow>(ModelDescriptor<TRow> model, TRow row)
        where TRow : class
    {
        _inserted.Add((model.Name, model.KeyOf(row)));
        return inner.InsertAsync(model, row);
    }

    public ValueTask UpdateAsync<TRow>(ModelDescriptor<TRow> model, TRow row, PositionSet changedColumns)
        where TRow : class => inner.UpdateAsync(model, row, changedColumns);

    public ValueTask DeleteAsync<TRow>(ModelDescriptor<TRow> model, RowKey key)
        where TRow : class => inner.DeleteAsync(model, key);

    public ValueTask CheckConstraintsAsync() => inner.CheckConstraintsAsync();
}
