using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>
/// <c>int.TryParse(text, out var number)</c>: the function gives the value or null, the variable gets it or the default of its type, and the answer is whether
/// there was one.
/// </summary>
internal static class OutCalls
{
    /// <summary>Whether the method is of a number type, answers with a bool and has an out parameter last.</summary>
    public static bool IsTryParse(IMethodSymbol method) =>
        method is { Name: "TryParse", ReturnType.SpecialType: SpecialType.System_Boolean } && method.Parameters is [.., { RefKind: RefKind.Out } last] && NumberConversions.Numeric(last.Type) is not null && SymbolEqualityComparer.Default.Equals(last.Type, method.ContainingType);

    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call, FunctionRow row)
    {
        var text = call.Arguments.First(static a => a.Parameter?.Ordinal == 0).Value;
        var target = call.Arguments.First(static a => a.Parameter?.RefKind == RefKind.Out).Value;
        if (NumberConversions.Numeric(call.TargetMethod.ContainingType) is not { } type || Sources.Lower(lowerer, text) is not { } source) return null;
        var answer = lowerer.Names.Temporary(type with { Nullable = true });
        var read = new AssignExpr(answer.Type, answer, new CallExpr(answer.Type, row.Name, [source]));
        var isThere = ExpressionLowerer.IsNull(answer, negated: true);
        if (target is IDiscardOperation) return ExpressionLowerer.IsNull(new CallExpr(answer.Type, row.Name, [source]), negated: true);
        if (!Ownership.IsAssignable(lowerer, Variable(target)) || lowerer.Lower(Variable(target)) is not { } variable) return lowerer.Refuse(TranslationDiagnostics.Impure, target, "An out argument like this", "write out var and a name");
        var value = new BinaryExpr(type, BinaryOperator.Coalesce, answer, new LiteralExpr(type, "0"));
        return new SequenceExpr(Types.Bool, [read, new AssignExpr(type, variable, value), isThere]);
    }

    private static IOperation Variable(IOperation target) => target is IDeclarationExpressionOperation { Expression: var declared } ? declared : target;
}
