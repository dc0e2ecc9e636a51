using System.Globalization;
using System.Text;

namespace ModelSync.Emit.Writing;

/// <summary>Names of modules, exports and members.</summary>
internal static class TypeScriptNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "arguments", "async", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum",
        "eval", "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface",
        "let", "new", "null", "package", "private", "protected", "public", "return", "static", "super", "switch", "this", "throw",
        "true", "try", "typeof", "undefined", "var", "void", "while", "with", "yield",
        "any", "bigint", "boolean", "never", "number", "object", "string", "symbol", "unknown", "globalThis", "Infinity", "NaN",
    };

    // What emitted code uses without importing it.
    private static readonly HashSet<string> Globals = new(StringComparer.Ordinal) { "BigInt", "Date", "InstanceType", "JSON", "Number", "RegExp", "String", "Uint8Array" };

    // File names that Windows keeps for devices.
    private static readonly HashSet<string> Devices = new(StringComparer.Ordinal)
    {
        "aux", "con", "nul", "prn", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    };

    private static readonly HashSet<string> Inherited = new(StringComparer.Ordinal)
    {
        "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString", "toString", "valueOf",
        "__proto__", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
    };

    /// <summary>Whether a declaration of this name is legal; export lists take any identifier.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(name);

    /// <summary>Whether an import of this name would hide something that emitted code needs.</summary>
    public static bool IsGlobal(string name) => Globals.Contains(name);

    /// <summary>Whether the text is an identifier (reserved or not) that needs no escapes.</summary>
    public static bool IsIdentifier(string name) => name.Length > 0 && IsStart(name[0]) && name.All(c => IsStart(c) || IsPart(c));

    /// <summary>A property of a type or of an object literal's type.</summary>
    public static string Property(string wireName) => IsIdentifier(wireName) ? wireName : TypeScriptLiterals.Text(wireName);

    /// <summary>A property of an object literal: <c>__proto__</c> would set the prototype, so it is computed.</summary>
    public static string Key(string wireName) => wireName == "__proto__" ? "['__proto__']" : Property(wireName);

    /// <summary><c>.title</c> or <c>['the title']</c></summary>
    public static string Access(string wireName) => IsIdentifier(wireName) ? "." + wireName : $"[{TypeScriptLiterals.Text(wireName)}]";

    /// <summary>The member of an object that somebody else made: where it is absent, what every object has by that name is none.</summary>
    /// <param name="target">A name.</param>
    public static string Member(string target, string wireName) =>
        Inherited.Contains(wireName) ? $"(Object.hasOwn({target}, {TypeScriptLiterals.Text(wireName)}) ? {target}{Access(wireName)} : undefined)" : target + Access(wireName);

    /// <summary>What an element of a tuple is called, which only readers see: no word of the language, and empty when there is no name for it.</summary>
    public static string Label(string? name)
    {
        if (name is null || !IsIdentifier(Camel(name))) return "";
        return IsReserved(Camel(name)) ? Camel(name) + "_" : Camel(name);
    }

    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    public static string Pascal(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary><c>AuctionStatus</c> becomes <c>auction-status</c>, <c>HTTPServer</c> <c>http-server</c>; other letters than a to z become their number.</summary>
    public static string Module(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (BeginsWord(name, i)) text.Append('-');
            if (char.IsAsciiLetterOrDigit(name[i])) text.Append(char.ToLowerInvariant(name[i]));
            else if (name[i] != '_') text.Append('u').Append(((int)name[i]).ToString("x4", CultureInfo.InvariantCulture));
        }

        var module = text.ToString().Trim('-');
        return module.Length == 0 ? "type" : Devices.Contains(module) ? module + "-type" : module;
    }

    private static bool BeginsWord(string name, int at)
    {
        if (at == 0) return false;
        var (before, unit) = (name[at - 1], name[at]);
        if (unit == '_') return at + 1 < name.Length && name[at + 1] != '_' && !char.IsUpper(name[at + 1]);
        if (!char.IsUpper(unit)) return false;
        return !char.IsUpper(before) || (at + 1 < name.Length && char.IsLower(name[at + 1]));
    }

    private static bool IsStart(char c) => c is '_' or '$' || char.IsLetter(c);

    private static bool IsPart(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.ConnectorPunctuation;
}
