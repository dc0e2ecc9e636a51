using ModelSync.Server.Storage;

namespace ModelSync.Sqlite;

/// <summary>
/// A stored value is not in the canonical form of its column, usually because another program wrote it. The message holds nothing of the row, because
/// it goes to logs.
/// </summary>
public sealed class UnreadableRowException(string table, string column, string key, string held, string expectation)
    : DamagedRowException($"{table}.{column} of a row cannot be read: {expectation}.")
{
    public string Table { get; } = table;

    /// <summary><c>*</c> when it is not known which one.</summary>
    public string Column { get; } = column;

    public string Key { get; } = key;

    /// <summary>What the column holds, as SQL.</summary>
    public string Held { get; } = held;
}
