using System.Globalization;
using System.Text;

namespace ModelSync.Emit.Writing;

/// <summary>Text of users inside emitted files: one escaping function per context. Nothing can end what it stands in.</summary>
internal static class TypeScriptLiterals
{
    /// <summary>A quoted literal. Also safe inside an HTML script element.</summary>
    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('\'');
        for (var i = 0; i < value.Length; i++)
        {
            if (IsPair(value, i)) text.Append(value, i++, 2);
            else AppendUnit(text, value[i], i > 0 ? value[i - 1] : '\0');
        }

        return text.Append('\'').ToString();
    }

    /// <summary>Text between the values of a template literal.</summary>
    public static string Template(string value)
    {
        var quoted = Text(value);
        return quoted.Substring(1, quoted.Length - 2).Replace("\\'", "'").Replace("`", "\\`").Replace("${", "\\${");
    }

    /// <summary>The number of an enum member; beyond 2^53 JavaScript has no number for it.</summary>
    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Text inside a documentation comment; lines are kept.</summary>
    public static string Comment(string value)
    {
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (IsPair(value, i)) text.Append(value, i++, 2);
            else AppendComment(text, value[i], i > 0 ? value[i - 1] : '\0');
        }

        return text.ToString();
    }

    // Tools look for source maps ("//#") without parsing.
    private static void AppendUnit(StringBuilder text, char unit, char before)
    {
        if (unit is '\'' or '\\') text.Append('\\').Append(unit);
        else if (unit == '\n') text.Append("\\n");
        else if (unit is < ' ' or '<' or '\u007f' or '\u0085' or '\u2028' or '\u2029' or '\ufeff' || (unit is '#' or '@' && before is '/') || char.IsSurrogate(unit) || IsInvisible(unit))
            text.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
        else text.Append(unit);
    }

    // '@' begins a tag or a link and '*/' ends the comment; '<' could end a script element that the file is pasted into.
    private static void AppendComment(StringBuilder text, char unit, char before)
    {
        if (unit is '@') text.Append("&#64;");
        else if (unit is '#' && before is '/') text.Append("&#35;");
        else if (unit is '<') text.Append("&lt;");
        else if (unit is '/' && before is '*') text.Append("\\/");
        else if (unit is '\u0085' or '\u2028' or '\u2029') text.Append('\n');
        else if (char.IsSurrogate(unit)) text.Append('\ufffd');
        else if (unit is '\n' or '\t' || !(char.IsControl(unit) || IsInvisible(unit))) text.Append(unit);
    }

    /// <summary>Format characters, among them those that reverse how source looks to a reader.</summary>
    private static bool IsInvisible(char unit) => char.GetUnicodeCategory(unit) == UnicodeCategory.Format;

    private static bool IsPair(string value, int at) =>
        char.IsHighSurrogate(value[at]) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]);
}
