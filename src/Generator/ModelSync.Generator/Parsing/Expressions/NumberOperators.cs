using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Operators over numbers, bits, enums and <c>bool?</c> in translated code. Queries have none of them: databases calculate differently.</summary>
internal static class NumberOperators
{
    /// <summary>Null when these operands have no such operator; then nothing was reported.</summary>
    public static Expr? Binary(BinaryOperator @operator, Expr left, Expr right, bool isChecked)
    {
        var type = left.Type with { Nullable = left.Type.Nullable || right.Type.Nullable };
        if (left.Type.Kind == TypeKinds.Bool && right.Type.Kind == TypeKinds.Bool) return @operator is BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.ExclusiveOr ? new BinaryExpr(type, @operator, left, right) : null;
        if (@operator is BinaryOperator.ShiftLeft or BinaryOperator.ShiftRight or BinaryOperator.UnsignedShiftRight) return IsShift(@operator, left, right) ? new BinaryExpr(type, @operator, left, right) : null;
        var isBits = @operator is BinaryOperator.BitAnd or BinaryOperator.BitOr or BinaryOperator.ExclusiveOr;
        if (left.Type.Kind != right.Type.Kind || !HasOperators(left.Type.Kind, isBits)) return null;
        return new BinaryExpr(type, @operator, left, right) { IsChecked = isChecked && IsBounded(left.Type.Kind) };
    }

    public static Expr? Negate(Expr operand, bool isChecked) =>
        HasOperators(operand.Type.Kind, isBits: false) ? new UnaryExpr(operand.Type, UnaryOperator.Negate, operand) { IsChecked = isChecked && IsBounded(operand.Type.Kind) } : null;

    public static Expr? Complement(Expr operand) => HasOperators(operand.Type.Kind, isBits: true) ? new UnaryExpr(operand.Type, UnaryOperator.Complement, operand) : null;

    public static BinaryOperator? Of(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Add => BinaryOperator.Add,
        BinaryOperatorKind.Subtract => BinaryOperator.Subtract,
        BinaryOperatorKind.Multiply => BinaryOperator.Multiply,
        BinaryOperatorKind.Divide => BinaryOperator.Divide,
        BinaryOperatorKind.Remainder => BinaryOperator.Remainder,
        BinaryOperatorKind.And => BinaryOperator.BitAnd,
        BinaryOperatorKind.Or => BinaryOperator.BitOr,
        BinaryOperatorKind.ExclusiveOr => BinaryOperator.ExclusiveOr,
        BinaryOperatorKind.LeftShift => BinaryOperator.ShiftLeft,
        BinaryOperatorKind.RightShift => BinaryOperator.ShiftRight,
        BinaryOperatorKind.UnsignedRightShift => BinaryOperator.UnsignedShiftRight,
        _ => null,
    };

    /// <summary>Whether an operation that says nothing of it itself, as the conversion inside of <c>+=</c>, is checked.</summary>
    public static bool IsCheckedContext(IOperation operation)
    {
        foreach (var node in operation.Syntax.AncestorsAndSelf())
        {
            if (node.IsKind(SyntaxKind.CheckedExpression) || node.IsKind(SyntaxKind.CheckedStatement)) return true;
            if (node.IsKind(SyntaxKind.UncheckedExpression) || node.IsKind(SyntaxKind.UncheckedStatement)) return false;
            if (node is MemberDeclarationSyntax) break;
        }

        return operation.SemanticModel?.Compilation.Options is CSharpCompilationOptions { CheckOverflow: true };
    }

    // A BigInteger has no width that a shift without a sign could fill.
    private static bool IsShift(BinaryOperator @operator, Expr left, Expr right) =>
        right.Type.Kind == TypeKinds.Int && HasOperators(left.Type.Kind, isBits: true) && !(left.Type.Kind == TypeKinds.BigInteger && @operator == BinaryOperator.UnsignedShiftRight);

    private static bool HasOperators(string kind, bool isBits) =>
        NumberKind.Of(kind) is { IsPromoted: false } number ? number.IsInteger || !isBits : kind == TypeKinds.Decimal && !isBits;

    private static bool IsBounded(string kind) => NumberKind.Of(kind) is { IsInteger: true, Bits: > 0 };
}
