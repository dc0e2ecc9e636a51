using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Methods of string. Everything is ordinal; what asks the culture is not translated.</summary>
internal static class TextCalls
{
    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "StartsWith" => Search(lowerer, call, Functions.StartsWith, needsComparison: true),
        "EndsWith" => lowerer.Scope.IsQueried ? NotInQueries(lowerer, call, "store the reversed text, or filter in the browser") : Search(lowerer, call, Functions.EndsWith, needsComparison: true),
        "Contains" => Search(lowerer, call, Functions.StringContains, needsComparison: false),
        "IsNullOrEmpty" => Simple(lowerer, call, Functions.IsNullOrEmpty, Types.Bool),
        "IsNullOrWhiteSpace" => lowerer.Scope.IsQueried ? NotInQueries(lowerer, call, "write string.IsNullOrEmpty") : Simple(lowerer, call, Functions.IsNullOrWhiteSpace, Types.Bool),
        "Trim" when call.Arguments.IsEmpty => lowerer.Scope.IsQueried ? NotInQueries(lowerer, call, "store the trimmed text") : Simple(lowerer, call, Functions.Trim, Types.String),
        "Equals" => Equality(lowerer, call),
        "Concat" when lowerer.Scope.IsQueried => lowerer.Unsupported(call, "string.Concat", "write +"),
        "Concat" when call.TargetMethod.TypeArguments.Length == 1 => TextJoins.Concat(lowerer, call),
        "Concat" => Texts.Joined(lowerer, call, ParamLists.Values(call.Arguments)),
        "Join" when !lowerer.Scope.IsQueried && TextJoins.IsValues(call) => TextJoins.Lower(lowerer, call),
        "Format" when !lowerer.Scope.IsQueried => TextFormats.Format(lowerer, call),
        "Create" when !lowerer.Scope.IsQueried => TextFormats.Create(lowerer, call),
        "Compare" or "CompareTo" or "CompareOrdinal" when lowerer.Scope.IsQueried => lowerer.Unsupported(call, $"string.{call.TargetMethod.Name}", "order rows with OrderBy, which sorts text by code point; test equality with =="),
        "ToUpper" or "ToLower" or "ToUpperInvariant" or "ToLowerInvariant" when lowerer.Scope.IsQueried => lowerer.Unsupported(call, call.TargetMethod.Name, "casing differs between languages and databases: store the folded text in a member"),
        _ when !lowerer.Scope.IsQueried => Refuse(lowerer, call),
        _ => lowerer.Unsupported(call, $"string.{call.TargetMethod.Name}", "use ==, StartsWith, EndsWith or Contains with StringComparison.Ordinal, IsNullOrEmpty, IsNullOrWhiteSpace, Trim or Length"),
    };

    // What the table of functions does not have, outside of queries.
    private static Expr? Refuse(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        var name = call.TargetMethod.Name;
        return name switch
        {
            "Compare" or "CompareTo" => lowerer.Refuse(TranslationDiagnostics.Culture, call, $"string.{name}", "write string.CompareOrdinal(a, b), or string.Compare(a, b, StringComparison.OrdinalIgnoreCase)"),
            "ToUpper" or "ToLower" => lowerer.Refuse(TranslationDiagnostics.Culture, call, $"string.{name}", $"write {name}Invariant(); to compare, pass StringComparison.OrdinalIgnoreCase"),
            "IndexOf" or "LastIndexOf" or "Replace" => lowerer.Refuse(TranslationDiagnostics.Culture, call, $"string.{name}", "pass StringComparison.Ordinal or OrdinalIgnoreCase"),
            "Split" => lowerer.Unsupported(call, "This string.Split", "write its options as constants"),
            "GetHashCode" => lowerer.Unsupported(call, "string.GetHashCode", "it differs between processes: compare the texts themselves"),
            "Normalize" or "IsNormalized" => lowerer.Unsupported(call, $"string.{name}", "what it gives depends on the Unicode version: store the normalized text in a member"),
            _ => lowerer.Unsupported(call, $"string.{name}", "use Substring, IndexOf, Contains, Replace, Split, Trim, PadLeft, ToUpperInvariant and the like, with StringComparison.Ordinal or OrdinalIgnoreCase"),
        };
    }

    private static Expr? Search(ExpressionLowerer lowerer, IInvocationOperation call, string function, bool needsComparison)
    {
        var name = call.TargetMethod.Name;
        var argument = call.Arguments[0].Value;
        var isChar = argument.Type?.SpecialType == SpecialType.System_Char;
        if (!IsOrdinal(call, out var given)) return lowerer.Refuse(TranslationDiagnostics.Culture, call, $"{name} with another comparison than Ordinal", lowerer.Scope.IsQueried ? "pass StringComparison.Ordinal" : "pass StringComparison.Ordinal or OrdinalIgnoreCase");
        if (needsComparison && !given && !isChar) return lowerer.Refuse(TranslationDiagnostics.Culture, call, lowerer.Scope.IsQueried ? $"The culture-sensitive {name}" : $"string.{name}", "pass StringComparison.Ordinal as second argument");
        if (lowerer.Lower(call.Instance) is not { } text || Part(lowerer, argument, isChar) is not { } part) return null;
        return new CallExpr(Types.Bool, lowerer.Scope.Place == LogicPlace.Function && Nulls.Marked(argument, part).Type.Nullable ? function + "Part" : function, [text, part]);
    }

    private static Expr? Part(ExpressionLowerer lowerer, IOperation argument, bool isChar) => isChar
        ? argument.ConstantValue is { HasValue: true, Value: char unit } && !char.IsSurrogate(unit)
            ? Literals.String(unit.ToString(CultureInfo.InvariantCulture))
            : lowerer.Scope.IsQueried ? lowerer.Unsupported(argument, "A char that is no constant", "use a string") : lowerer.Lower(argument)
        : lowerer.Lower(argument);

    private static Expr? Equality(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        if (!IsOrdinal(call, out _)) return lowerer.Refuse(TranslationDiagnostics.Culture, call, "Equals with another comparison than Ordinal", lowerer.Scope.IsQueried ? "write ==; for case-insensitive tests store the folded text in a member" : "write ==, or pass StringComparison.OrdinalIgnoreCase");
        var operands = call.Arguments.Select(static a => a.Value).Where(static v => v.Type?.TypeKind != TypeKind.Enum).ToList();
        if (call.Instance is not null) operands.Insert(0, call.Instance);
        return operands.Count == 2 && lowerer.Lower(operands[0]) is { } left && lowerer.Lower(operands[1]) is { } right
            ? Operators.Equal(lowerer, call, left, right)
            : null;
    }

    private static CallExpr? Simple(ExpressionLowerer lowerer, IInvocationOperation call, string function, TypeRef type) =>
        lowerer.Lower(call.Instance ?? call.Arguments[0].Value) is { } text ? new CallExpr(type, function, [text]) : null;

    private static Expr? NotInQueries(ExpressionLowerer lowerer, IInvocationOperation call, string advice) =>
        lowerer.Unsupported(call, $"string.{call.TargetMethod.Name}", advice);

    /// <summary>False when a comparison is passed that is not Ordinal.</summary>
    private static bool IsOrdinal(IInvocationOperation call, out bool given)
    {
        var comparison = call.Arguments.FirstOrDefault(static a => a.Value.Type.Is("System.StringComparison"))?.Value;
        given = comparison is not null;
        var texts = call.Instance is null ? 2 : 1;
        return call.Arguments.Length == texts + (given ? 1 : 0) && (comparison is null || comparison.ConstantValue is { HasValue: true, Value: (int)StringComparison.Ordinal });
    }
}
