using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Parsing.Constraints;
using ModelSync.Generator.Parsing.Patterns;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Calls of <c>Regex</c> whose pattern is known while code is translated.</summary>
internal static class PatternCalls
{
    // IgnoreCase, Multiline, ExplicitCapture, Compiled, Singleline, IgnorePatternWhitespace, CultureInvariant.
    private const int KnownOptions = 1 | 2 | 4 | 8 | 16 | 32 | CultureInvariant;
    private const int CultureInvariant = 512;

    public static bool Knows(IMethodSymbol method) => method.ContainingType.Is("System.Text.RegularExpressions.Regex") && method.Name is "IsMatch" or "Match" or "Count" or "Replace" or "Matches" or "Split" or "EnumerateMatches";

    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (Function(method) is not { } function) return lowerer.Unsupported(call, $"This call of Regex.{method.Name}", "translated are IsMatch, Match, Count, and Replace by a constant text, over the whole text");
        var source = method.IsStatic ? PatternSource.OfArguments(call.Arguments) : PatternSource.Of(lowerer, call.Instance);
        if (source is not { Pattern: { } pattern, Options: { } options }) return lowerer.Unsupported(call, "A regular expression that is not constant", "write it into a static readonly field or on a [GeneratedRegex] method, with a constant pattern and constant options");
        if (Checked(lowerer, source, pattern, options) is not { } read) return null;
        var arguments = new List<Expr?> { new PatternExpr(new TypeRef(LogicKinds.Pattern), WireNames.Camel(source.Name ?? OwnName(lowerer) + "Pattern"), read.JavaScript), lowerer.Lower(Argument(call, "input")) };
        if (method.Name == "Replace") arguments.Add(Replacement(lowerer, Argument(call, "replacement")!));
        return arguments.Contains(null) ? null : new CallExpr(LogicTypes.Of(call.Type)!, function, arguments.OfType<Expr>().ToEquatableArray());
    }

    // What says where to begin, how often, or how by code is not translated; a time limit changes nothing, because no match takes long.
    private static string? Function(IMethodSymbol method)
    {
        if (method.Parameters.Any(static p => p.Name is not ("input" or "pattern" or "options" or "matchTimeout" or "replacement") || (p.Name == "input" && p.Type.SpecialType != SpecialType.System_String))) return null;
        return method.Name switch
        {
            "IsMatch" => "pattern.isMatch",
            "Match" => "pattern.match",
            "Count" => "pattern.count",
            "Replace" => "pattern.replace",
            _ => null,
        };
    }

    private static CheckedPattern? Checked(ExpressionLowerer lowerer, PatternSource source, string pattern, int options)
    {
        var read = (options & ~KnownOptions) != 0
            ? new CheckedPattern(Problem: new PatternProblem(0, "RegexOptions.RightToLeft, ECMAScript and NonBacktracking are not translated: leave them out, an accepted pattern takes linear time anyway"))
            : PatternChecker.Check(pattern, PatternOptions.Of((System.Text.RegularExpressions.RegexOptions)options), searches: true);
        if (read is { Problem: null, IgnoresCase: true } && (options & CultureInvariant) == 0)
            read = new CheckedPattern(Problem: new PatternProblem(0, "IgnoreCase follows the culture of the server: add RegexOptions.CultureInvariant"));
        if (read.Problem is not { } problem) return read;
        lowerer.Report(findings => PatternFindings.Report(findings, source.Written, null, problem));
        return null;
    }

    // What stands in a member itself is called after it.
    private static string OwnName(ExpressionLowerer lowerer) => lowerer.Scope.Owner.Substring(lowerer.Scope.Owner.LastIndexOf('.') + 1);

    private static IOperation? Argument(IInvocationOperation call, string name) => call.Arguments.FirstOrDefault(a => a.Parameter?.Name == name)?.Value;

    // $1 and the like put in what was found; a dollar sign is written twice.
    private static LiteralExpr? Replacement(ExpressionLowerer lowerer, IOperation value)
    {
        if (value.ConstantValue.Value is string text && !text.Replace("$$", "").Contains('$')) return Literals.String(text.Replace("$$", "$"));
        lowerer.Unsupported(value, "A replacement that is not constant or names groups", "write a constant text, with $$ for a dollar sign");
        return null;
    }
}
