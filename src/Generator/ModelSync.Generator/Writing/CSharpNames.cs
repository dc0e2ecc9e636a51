using System.Globalization;
using System.Text;

namespace ModelSync.Generator.Writing;

/// <summary>Identifiers of emitted C#.</summary>
internal static class CSharpNames
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        "field", "record", "required", "scoped", "var", "dynamic", "await", "async", "partial", "file", "extension", "value", "get", "set", "init",
    };

    /// <summary>The name, with <c>@</c> where it is (or could be read as) a keyword.</summary>
    public static string Identifier(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>A parameter or local: <c>Title</c> -> <c>title</c>.</summary>
    public static string Local(string name) => Identifier(Camel(name));

    /// <summary>A property: <c>maxPrice</c> -> <c>MaxPrice</c>.</summary>
    public static string Pascal(string name) => Identifier(char.ToUpperInvariant(name[0]) + name.Substring(1));

    /// <summary>The namespace as it is declared.</summary>
    public static string Namespace(string name) => string.Join(".", name.Split('.').Select(static part => Identifier(part.TrimStart('@'))));

    /// <summary>A file name that is unique ignoring case for a name that is not: upper-case letters are counted in a suffix.</summary>
    public static string HintName(string name)
    {
        var text = new StringBuilder(name.Length);
        var cased = 17;
        foreach (var unit in name)
        {
            text.Append(unit is '.' or '_' || char.IsLetterOrDigit(unit) ? unit : '_');
            cased = unchecked((cased * 31) + unit);
        }
        return text.Append('.').Append((((uint)cased ^ ((uint)cased >> 16)) & 0xFFFF).ToString("x4", CultureInfo.InvariantCulture)).Append(".g.cs").ToString();
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);
}
