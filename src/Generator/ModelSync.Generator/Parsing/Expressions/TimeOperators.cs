using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Operators between instants, times of day and durations.</summary>
internal static class TimeOperators
{
    /// <summary>The kind of the result, or null when .NET has no such operator.</summary>
    public static string? Result(BinaryOperator @operator, string left, string right) => (@operator, left, right) switch
    {
        (BinaryOperator.Add or BinaryOperator.Subtract, TypeKinds.Instant or TypeKinds.DateTime or TypeKinds.Duration, TypeKinds.Duration) => left,
        (BinaryOperator.Subtract, TypeKinds.Instant or TypeKinds.DateTime or TypeKinds.Time, _) when left == right => TypeKinds.Duration,
        (BinaryOperator.Multiply or BinaryOperator.Divide, TypeKinds.Duration, TypeKinds.Double) => TypeKinds.Duration,
        (BinaryOperator.Multiply, TypeKinds.Double, TypeKinds.Duration) => TypeKinds.Duration,
        (BinaryOperator.Divide, TypeKinds.Duration, TypeKinds.Duration) => TypeKinds.Double,
        _ => null,
    };

    /// <summary>Null when the operands are of other kinds; then nothing was reported.</summary>
    public static Expr? Lower(ExpressionLowerer lowerer, BinaryOperator @operator, Expr left, Expr right)
    {
        if (lowerer.Scope.IsQueried || Result(@operator, left.Type.Kind, right.Type.Kind) is not { } kind) return null;
        return new BinaryExpr(new TypeRef(kind) { Nullable = left.Type.Nullable || right.Type.Nullable }, @operator, left, right);
    }

    /// <summary><c>-duration</c> and <c>+duration</c>; null when the operand is of another kind.</summary>
    public static Expr? Lower(ExpressionLowerer lowerer, IUnaryOperation unary, Expr operand)
    {
        if (lowerer.Scope.IsQueried || operand.Type.Kind != TypeKinds.Duration) return null;
        return unary.OperatorKind switch
        {
            UnaryOperatorKind.Plus => operand,
            UnaryOperatorKind.Minus => new UnaryExpr(operand.Type, UnaryOperator.Negate, operand),
            _ => null,
        };
    }
}
