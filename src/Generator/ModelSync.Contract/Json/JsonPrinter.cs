using System.Globalization;
using System.Text;

namespace ModelSync.Contract.Json;

/// <summary>Prints the one canonical text of a value: no white space, and only escapes that are needed.</summary>
internal static class JsonPrinter
{
    public static string Print(JsonValue value)
    {
        if (value is JsonText printed) return printed.Text;
        var text = new StringBuilder();
        Print(text, value);
        return text.ToString();
    }

    /// <summary>The members of an object without its braces.</summary>
    /// <returns>What one after the other is the text: nothing that was printed before is copied, for it may be long.</returns>
    public static IReadOnlyList<string> PrintMembers(JsonObject value)
    {
        var parts = new List<string>();
        foreach (var member in value.Members)
        {
            parts.Add($"{(parts.Count > 0 ? "," : "")}{Print(new JsonString(member.Key))}:");
            if (member.Value is JsonArray array) AddItems(parts, array);
            else parts.Add(Print(member.Value));
        }

        return parts;
    }

    private static void AddItems(List<string> parts, JsonArray array)
    {
        parts.Add("[");
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (i > 0) parts.Add(",");
            parts.Add(Print(array.Items[i]));
        }

        parts.Add("]");
    }

    private static void Print(StringBuilder text, JsonValue value)
    {
        switch (value)
        {
            case JsonBool flag: text.Append(flag.Value ? "true" : "false"); break;
            case JsonNumber number: text.Append(number.Text); break;
            case JsonString content: PrintString(text, content.Value); break;
            case JsonText printed: text.Append(printed.Text); break;
            case JsonPrinted itself: itself.Print(text); break;
            case JsonArray array: PrintArray(text, array); break;
            case JsonObject members: PrintObject(text, members); break;
            default: throw new InvalidOperationException($"No text for {value.GetType().Name}.");
        }
    }

    private static void PrintArray(StringBuilder text, JsonArray array)
    {
        text.Append('[');
        for (var i = 0; i < array.Items.Count; i++)
        {
            if (i > 0) text.Append(',');
            Print(text, array.Items[i]);
        }

        text.Append(']');
    }

    private static void PrintObject(StringBuilder text, JsonObject value)
    {
        text.Append('{');
        for (var i = 0; i < value.Members.Count; i++)
        {
            if (i > 0) text.Append(',');
            PrintString(text, value.Members[i].Key);
            text.Append(':');
            Print(text, value.Members[i].Value);
        }

        text.Append('}');
    }

    public static void PrintString(StringBuilder text, string value)
    {
        text.Append('"');
        if (IsPlain(value)) text.Append(value);
        else PrintCharacters(text, value);
        text.Append('"');
    }

    // Nearly all are names.
    private static bool IsPlain(string value)
    {
        foreach (var c in value)
            if (c is < ' ' or > '~' or '"' or '\\') return false;
        return true;
    }

    private static void PrintCharacters(StringBuilder text, string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (IsPair(value, i)) text.Append(value, i++, 2);
            else PrintChar(text, value[i]);
        }
    }

    private static bool IsPair(string value, int at) =>
        char.IsHighSurrogate(value[at]) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]);

    // A lone surrogate survives no encoding, and the line separators end a line of C# source: both are escaped.
    private static void PrintChar(StringBuilder text, char value)
    {
        if (value is '"' or '\\') text.Append('\\').Append(value);
        else if (value is < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029' || char.IsSurrogate(value))
            text.Append("\\u").Append(((int)value).ToString("x4", CultureInfo.InvariantCulture));
        else text.Append(value);
    }
}
