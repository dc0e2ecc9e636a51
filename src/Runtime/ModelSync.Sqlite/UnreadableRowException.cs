namespace ModelSync.Sqlite;

/// <summary>A stored value is not in the canonical form of its column, usually because another program wrote it.</summary>
public sealed class UnreadableRowException(string table, string column, string key, string reason)
    : Exception($"{table}.{column} of the row with key {key} cannot be read: {reason}.")
{
    public string Table { get; } = table;

    public string Column { get; } = column;

    public string Key { get; } = key;
}
