using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>
/// <c>decimal.TryParse(text, out var price)</c>: the function gives the value or null, the variable gets it or the default of its type, and the answer is whether
/// there was one.
/// </summary>
internal static class TryCalls
{
    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call, FunctionRow row)
    {
        var argument = call.Arguments.First(static a => a.Parameter?.RefKind == RefKind.Out);
        var target = argument.Value is IDeclarationExpressionOperation { Expression: var declared } ? declared : argument.Value;
        if (LogicTypes.Of(argument.Parameter?.Type) is not { } type || MemberCalls.Arguments(lowerer, row, call) is not { } arguments) return null;
        var read = new CallExpr(type with { Nullable = true }, row.Name, arguments);
        if (target is IDiscardOperation) return ExpressionLowerer.IsNull(read, negated: true);
        if (!Ownership.IsAssignable(lowerer, target) || lowerer.Lower(target) is not { } variable) return lowerer.Refuse(TranslationDiagnostics.Impure, target, "An out argument like this", "write out var and a name");
        var answer = lowerer.Names.Temporary(read.Type);
        var value = new BinaryExpr(type, BinaryOperator.Coalesce, answer, Default(type));
        return new SequenceExpr(Types.Bool, [new AssignExpr(answer.Type, answer, read), new AssignExpr(type, variable, value), ExpressionLowerer.IsNull(answer, negated: true)]);
    }

    private static LiteralExpr Default(TypeRef type) => new(type, type.Kind switch
    {
        TypeKinds.Guid => "00000000-0000-0000-0000-000000000000",
        TypeKinds.Instant => "0001-01-01T00:00:00.0000000Z",
        TypeKinds.Date => "0001-01-01",
        TypeKinds.Time => "00:00:00.0000000",
        _ => "0",
    });
}
