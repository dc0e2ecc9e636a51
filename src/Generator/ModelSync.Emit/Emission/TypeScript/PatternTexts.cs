using System.Text.RegularExpressions;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>The text of a regular expression, with the classes of the runtime that it names.</summary>
internal static partial class PatternTexts
{
    /// <param name="module">Where it is written.</param>
    /// <param name="pattern">Flag-less JavaScript with <c>\p{name}</c> for a class of the runtime.</param>
    /// <param name="door">The module of the runtime that has the classes.</param>
    public static string Print(EmittedModule module, string pattern, string door)
    {
        var parts = ClassName().Split(pattern).Select((part, index) => index % 2 == 0 ? TypeScriptLiterals.Text(part) : module.Code.Import(part, door));
        return string.Join(" + ", parts);
    }

    [GeneratedRegex(@"\\p\{(\w+)\}")]
    private static partial Regex ClassName();
}
