namespace ModelSync.Sqlite.Schema;

/// <summary>Pieces of SQL text.</summary>
internal static class Sql
{
    public static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Name));

    public static string Parameters(int count) => string.Join(", ", Enumerable.Repeat("?", count));
}
