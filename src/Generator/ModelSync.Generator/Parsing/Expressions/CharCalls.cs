using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Methods of char that the table of functions does not have, and what to write instead.</summary>
internal static class CharCalls
{
    public static Expr? Refuse(ExpressionLowerer lowerer, IInvocationOperation call) => call.TargetMethod switch
    {
        { Name: "Equals", Parameters.Length: 1, IsStatic: false } => lowerer.Lower(call.Instance) is { } left && lowerer.Lower(call.Arguments[0].Value) is { } right ? Operators.Equal(lowerer, call, left, right) : null,
        { Name: "ToUpper" or "ToLower" } method => lowerer.Refuse(TranslationDiagnostics.Culture, call, $"char.{method.Name}", $"write char.{method.Name}Invariant"),
        { Parameters: [{ Type.SpecialType: Microsoft.CodeAnalysis.SpecialType.System_String }, _] } method => lowerer.Unsupported(call, $"char.{method.Name} of a place in a text", $"write char.{method.Name}(text[index]), which looks at one UTF-16 unit"),
        { Name: "GetNumericValue" } => lowerer.Unsupported(call, "char.GetNumericValue", "write c - '0' for a digit of ASCII"),
        { Name: var name } => lowerer.Unsupported(call, $"char.{name}", "use char.IsLetter, IsDigit, IsWhiteSpace and the like, ToUpperInvariant, ToLowerInvariant, or calculate with the char"),
    };
}
