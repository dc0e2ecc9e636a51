using System.Text.RegularExpressions;
using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Regular expressions of JavaScript, with the classes of the runtime that they name as <c>\p{name}</c>.</summary>
internal static partial class PatternTexts
{
    /// <summary>The pattern as a text.</summary>
    public static string Text(TypeScriptFile file, string pattern)
    {
        // Every second part is a name.
        var parts = ClassName().Split(pattern).Select((part, index) => part.Length == 0 ? "" : index % 2 == 0 ? TypeScriptLiterals.Text(part) : file.Import(part, Codegen.PatternsV1));
        return string.Join(" + ", parts.Where(static part => part.Length > 0));
    }

    /// <summary>The constant of the module that holds it, made ready to find all matches.</summary>
    public static string Constant(TypeScriptFile file, PatternExpr pattern) =>
        file.Constant(pattern.Name, pattern.JavaScript.Length == 0 ? "/(?:)/g"
            : IsLiteral().IsMatch(pattern.JavaScript) ? $"/{pattern.JavaScript}/g"
            : $"/* @__PURE__ */ new RegExp({Text(file, pattern.JavaScript)}, 'g')");

    [GeneratedRegex(@"\\p\{(\w+)\}")]
    private static partial Regex ClassName();

    // What needs no class and ends where it should.
    [GeneratedRegex(@"\A(?:[ -.0-\[\]-~]|\\(?!p\{)[ -~])+\z")]
    private static partial Regex IsLiteral();
}
