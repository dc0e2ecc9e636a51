namespace ModelSync.Generator.Writing;

/// <summary>Names and values as SQL tokens. Braces inside quotes are text; outside they stand for parameters.</summary>
internal static class SqlLiterals
{
    public static string Name(string column) => "\"" + column.Replace("\"", "\"\"") + "\"";

    public static string Text(string value)
    {
        // SQLite's parser stops at NUL, so such a text is glued together.
        var parts = value.Split('\0').Select(static part => "'" + part.Replace("'", "''") + "'");
        var text = string.Join(" || char(0) || ", parts);
        return value.IndexOf('\0') < 0 ? text : $"({text})";
    }
}
