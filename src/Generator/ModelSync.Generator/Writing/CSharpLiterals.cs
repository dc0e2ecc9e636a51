using System.Globalization;
using System.Text;
using ModelSync.Contract;

namespace ModelSync.Generator.Writing;

/// <summary>Values as C# tokens. Nothing that a user wrote can end its literal.</summary>
internal static class CSharpLiterals
{
    /// <summary>A quoted literal on one line.</summary>
    public static string Text(string? value) => value is null ? "null" : "\"" + Escape(value) + "\"";

    /// <summary>Lines with LF between them, as they are where they can be: what is checked in is read line by line.</summary>
    public static string Lines(IReadOnlyList<string> lines)
    {
        var text = string.Join("\n", lines);
        if (text.Length == 0 || lines.Any(static line => line.EndsWith(" ", StringComparison.Ordinal) || !IsPrintable(line))) return "\"" + Escape(text) + "\"";
        var quotes = Fence(text);
        return $"\n    {quotes}\n    {text.Replace("\n", "\n    ")}\n    {quotes}";
    }

    /// <summary>An object of JSON on one line. It never has three quotes in a row: those in a text stand behind a backslash.</summary>
    /// <param name="parts">What one after the other is the text.</param>
    /// <inheritdoc cref="Long"/>
    public static IReadOnlyList<string> Json(EquatableArray<string> parts) =>
        parts.All(IsPrintable) ? ["\"\"\"", .. parts, "\"\"\""] : [Text(string.Concat(parts))];

    /// <summary>One line as it is, where it can be: a text of many quotes is a sixth longer with each of them escaped.</summary>
    /// <returns>What one after the other is the literal: the text is long.</returns>
    public static IReadOnlyList<string> Long(string text)
    {
        if (text.Length == 0 || text[0] == '"' || text[text.Length - 1] == '"' || !IsPrintable(text)) return [Text(text)];
        var quotes = Fence(text);
        return [quotes, text, quotes];
    }

    /// <summary>A character literal.</summary>
    public static string Character(char value) => value is '\'' ? "'\\''" : "'" + (value is '"' ? "\"" : Escape(value.ToString())) + "'";

    /// <summary>A JSON name with quotes and colon, as UTF-8: <c>"\"title\":"u8</c>.</summary>
    public static string Utf8Name(string wireName) => IsPlain(wireName) ? "\"\\\"" + wireName + "\\\":\"u8" : Text(Name(wireName) + ":") + "u8";

    public static string Bool(bool value) => value ? "true" : "false";

    private static bool IsPrintable(string text)
    {
        foreach (var unit in text)
            if (unit is < ' ' or > '~') return false;
        return true;
    }

    // What stands in a literal as it is.
    private static bool IsPlain(string text)
    {
        foreach (var unit in text)
            if (unit is < ' ' or > '~' or '"' or '\\') return false;
        return true;
    }

    // More quotes in a row than the text has.
    private static string Fence(string text)
    {
        var quotes = "\"\"\"";
        while (text.Contains(quotes)) quotes += "\"";
        return quotes;
    }

    private static string Escape(string value)
    {
        if (IsPlain(value)) return value;
        var text = new StringBuilder(value.Length + 8);
        foreach (var unit in value)
        {
            if (unit is '"' or '\\') text.Append('\\').Append(unit);
            else if (unit is >= ' ' and <= '~') text.Append(unit);
            else text.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
        }
        return text.ToString();
    }

    private static string Name(string name)
    {
        if (IsPlain(name)) return "\"" + name + "\"";
        var text = new StringBuilder(name.Length + 2).Append('"');
        foreach (var unit in name)
        {
            if (unit is '"' or '\\') text.Append('\\').Append(unit);
            else if (unit < ' ') text.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(unit);
        }
        return text.Append('"').ToString();
    }
}
