namespace ModelSync;

/// <summary>The rows of one model inside a mutation: reads see the mutation's own writes, found rows are tracked.</summary>
public abstract class Table<T>
    where T : class
{
    /// <summary>The row with this key, or null when it does not exist or the caller may not read it. Composite keys are tuples in column order.</summary>
    public abstract ValueTask<T?> FindAsync<TKey>(TKey key)
        where TKey : notnull;

    /// <summary>Inserts a row when the mutation ends; never an upsert. A key that exists ends the mutation with <c>conflict.key</c>.</summary>
    public abstract void Add(T row);

    /// <summary>Deletes a row that was found or added.</summary>
    public abstract void Remove(T row);
}
