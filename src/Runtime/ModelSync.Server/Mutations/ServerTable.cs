using ModelSync.Generated.V1;

namespace ModelSync.Server.Mutations;

/// <summary>A table inside a mutation.</summary>
/// <param name="asSystem">Without read policies.</param>
internal sealed class ServerTable<T>(ModelDescriptor<T> model, UnitOfWork work, object? user, bool asSystem) : Table<T>
    where T : class
{
    public override async ValueTask<T?> FindAsync<TKey>(TKey key)
    {
        // The author's mistake, not the storage's: the same call would fail on every repeat.
        if (key.GetType() != model.KeyType) throw new ArgumentException($"The key of {model.Name} is {model.KeyType}, not {key.GetType()}.", nameof(key));
        var tracked = await work.FindAsync(model, new RowKey(key));
        if (tracked is null) return null;
        return asSystem || model.CanRead(tracked.Current, user) ? tracked.Current : null;
    }

    public override void Add(T row) => work.Add(model, row);

    public override void Remove(T row) => work.Remove(model, row);
}
