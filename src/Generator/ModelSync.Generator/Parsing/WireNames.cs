using System.Text;

namespace ModelSync.Generator.Parsing;

/// <summary>Names on the wire from C# names.</summary>
internal static class WireNames
{
    /// <summary>The camel case of System.Text.Json: <c>Id</c> → <c>id</c>, <c>URLPath</c> → <c>urlPath</c>, <c>ID</c> → <c>id</c>.</summary>
    public static string Camel(string name)
    {
        if (name.Length == 0 || !char.IsUpper(name[0])) return name;
        var chars = name.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
        {
            if (i == 1 && !char.IsUpper(chars[i])) break;
            if (i > 0 && i + 1 < chars.Length && !char.IsUpper(chars[i + 1])) break;
            chars[i] = char.ToLowerInvariant(chars[i]);
        }

        return new string(chars);
    }

    /// <summary>What a module calls a function: a module that exports <c>then</c> would be taken for a promise by <c>import()</c>.</summary>
    public static string Export(string name) => Camel(name) is "then" ? "then_" : Camel(name);

    /// <summary>Whether the text has UTF-8: no half of a surrogate pair stands alone.</summary>
    public static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }

    /// <summary><c>EndingSoon</c> → <c>ending-soon</c>, <c>HTTPLogs</c> → <c>http-logs</c></summary>
    public static string Kebab(string name) => Separated(name, '-');

    /// <summary><c>BidTooLow</c> → <c>bid_too_low</c></summary>
    public static string Snake(string name) => Separated(name, '_');

    private static string Separated(string name, char separator)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && BeginsWord(name, i)) text.Append(separator);
            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static bool BeginsWord(string name, int i) =>
        char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
