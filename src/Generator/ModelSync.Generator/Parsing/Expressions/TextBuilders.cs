using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Methods of <c>StringBuilder</c> that take values: their texts are appended.</summary>
internal static class TextBuilders
{
    /// <summary>Methods of StringBuilder that the table of functions does not have.</summary>
    public static bool IsCall(IInvocationOperation call) => call.TargetMethod.ContainingType.Is("System.Text.StringBuilder") && MemberCalls.Row(call) is null;

    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call) => call switch
    {
        { TargetMethod.Name: "Append", Arguments: [{ Value: var value }, ..] } when TextFormats.Handled(value) is { } parts => Append(lowerer, call, Texts.Interpolated(lowerer, call, parts)),
        { TargetMethod.Name: "Append", Arguments: [{ Value: { Type.TypeKind: not TypeKind.Array } value }] } => Append(lowerer, call, ValueTexts.Of(lowerer, value)),
        { TargetMethod.Name: "AppendFormat" } => Append(lowerer, call, TextFormats.Format(lowerer, call)),
        { TargetMethod.Name: "AppendLine" } => lowerer.Unsupported(call, "StringBuilder.AppendLine", "line ends differ between systems: write Append('\\n')"),
        { TargetMethod.Name: "AppendJoin" } => lowerer.Unsupported(call, "StringBuilder.AppendJoin", "write Append(string.Join(...))"),
        { TargetMethod.Name: "Append", Arguments.Length: > 2 } => lowerer.Unsupported(call, "A part of a text in StringBuilder.Append", "write Append(text.Substring(start, count))"),
        { TargetMethod.Name: "Append" } => lowerer.Unsupported(call, "An array in StringBuilder.Append", "write Append(new string(units))"),
        { TargetMethod.Name: "Insert" } => lowerer.Unsupported(call, "This StringBuilder.Insert", "insert the text of the value, as in Insert(0, value.ToString())"),
        _ => lowerer.Unsupported(call, $"StringBuilder.{call.TargetMethod.Name}", "use Append, Insert, Remove, Replace, Clear, Length, the indexer and ToString"),
    };

    private static Expr? Append(ExpressionLowerer lowerer, IInvocationOperation call, Expr? text)
    {
        if (text is null) return null;
        if (!Ownership.IsOwn(call.Instance)) return lowerer.Refuse(TranslationDiagnostics.Impure, call, "A change by Append", "change a builder that the body has made");
        return lowerer.Lower(call.Instance) is { } builder ? new CallExpr(builder.Type, "builder.append", [builder, text]) : null;
    }
}
