using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing;

/// <summary>What <c>[TsType("Money", "@shop/money")]</c> says, which is printed into modules: only names and packages get that far.</summary>
internal static class TsTypeReader
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "arguments", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum", "eval", "export",
        "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null", "package",
        "private", "protected", "public", "return", "static", "super", "switch", "this", "throw", "true", "try", "typeof", "undefined", "var", "void", "while", "with", "yield",
    };

    public static TypeScriptType? Read(INamedTypeSymbol type) => type.Attribute(KnownNames.TsType) is { } attribute
        ? new TypeScriptType(attribute.Argument<string>(0) ?? "", attribute.Argument<string>(1) ?? "", attribute.Named<string>("FromWire") ?? "fromWire", attribute.Named<string>("ToWire") ?? "toWire")
        : null;

    /// <summary>Null where nothing is wrong.</summary>
    public static string? Problem(INamedTypeSymbol type)
    {
        if (Read(type) is not { } named) return null;
        foreach (var name in new[] { named.Name, named.FromWire, named.ToWire })
            if (!IsName(name)) return $"has a [TsType] with '{name}', which is no name in TypeScript: use letters, digits, _ and $";
        return IsPackage(named.Module) ? null : $"has a [TsType] of the module '{named.Module}': name a package or a path in one, such as @shop/money or @shop/money/euro";
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !IsDigit(name[0]) && name.All(static c => c is '_' or '$' || IsDigit(c) || IsLetter(c)) && !Reserved.Contains(name);

    // A path of files would begin in the emitted package, wherever that is.
    private static bool IsPackage(string module)
    {
        var parts = module.Split('/');
        if (module.Length is 0 or > 214 || parts.Any(static p => p.Length == 0)) return false;
        if (parts[0][0] == '@' && (parts.Length < 2 || parts[0].Length == 1)) return false;
        var own = parts[0][0] == '@' ? [parts[0].Substring(1), .. parts.Skip(1)] : parts;
        return own.All(static p => p[0] != '.' && p.All(static c => c is '-' or '_' or '.' or '~' || IsDigit(c) || IsLetter(c)));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
