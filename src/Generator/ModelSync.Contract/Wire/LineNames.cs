using System.Globalization;
using System.Text;

namespace ModelSync.Contract.Wire;

/// <summary>Names in lines. What could be mistaken for something else stands in back quotes.</summary>
internal static class LineNames
{
    public const char Quote = '`';

    /// <summary>A type that the contract declares; words that begin with a small letter are kinds.</summary>
    public static string OfType(string name) => IsBare(name, "_-$") && name[0] is not (>= 'a' and <= 'z') ? name : Quoted(name);

    /// <summary>A member, a parameter, a member of an enum or a tag.</summary>
    public static string OfMember(string name) => IsBare(name, "_-$") ? name : Quoted(name);

    /// <summary>A query, a mutation or a code: <c>auctions.endingSoon</c>.</summary>
    public static string OfOperation(string name) => IsBare(name, "_-$.") ? name : Quoted(name);

    /// <summary>Whether a character may stand in a name without quotes.</summary>
    public static bool IsNamePart(char c, bool dots) => char.IsLetterOrDigit(c) || c is '_' or '-' or '$' || (dots && c == '.');

    private static bool IsBare(string name, string others)
    {
        if (name.Length == 0) return false;
        foreach (var c in name)
            if (c is not (>= 'a' and <= 'z') and not (>= 'A' and <= 'Z') && !char.IsLetterOrDigit(c) && others.IndexOf(c) < 0) return false;
        return true;
    }

    private static string Quoted(string name)
    {
        var text = new StringBuilder().Append(Quote);
        foreach (var c in name)
        {
            if (c is Quote or '\\') text.Append('\\').Append(c);
            else if (c is < ' ' or '\u007f' or '\u0085' or '\u2028' or '\u2029') text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else text.Append(c);
        }

        return text.Append(Quote).ToString();
    }
}
