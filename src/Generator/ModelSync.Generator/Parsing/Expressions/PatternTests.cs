using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>is null</c>, <c>is not null</c>, <c>is A or B</c>, <c>is &gt;= 1 and &lt; 5</c></summary>
internal static class PatternTests
{
    public static Expr? Lower(ExpressionLowerer lowerer, IIsPatternOperation test)
    {
        if (lowerer.Lower(test.Value) is not { } value) return null;
        if (test.Pattern is IConstantPatternOperation or IRelationalPatternOperation or INegatedPatternOperation { Pattern: IConstantPatternOperation }) return Test(lowerer, value, test.Pattern);
        var (prepare, subject) = Patterned.Stable(lowerer, value);
        var tested = Test(lowerer, subject, test.Pattern);
        return tested is null || prepare is null ? tested : new SequenceExpr(tested.Type, [prepare, tested]);
    }

    public static Expr? Test(ExpressionLowerer lowerer, Expr value, IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation constant => Constant(lowerer, value, constant),
        IRelationalPatternOperation relation => Relation(lowerer, value, relation),
        INegatedPatternOperation negated => Test(lowerer, value, negated.Pattern) is { } inner ? Negate(inner) : null,
        IBinaryPatternOperation both => Both(lowerer, value, both),
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true, DeclaredSymbol: null } recursive when ShapePatterns.IsKnown(value, recursive, recursive.MatchedType) =>
            ExpressionLowerer.IsNull(value, negated: true),
        _ when lowerer.HasNames => ShapePatterns.Test(lowerer, value, pattern),
        _ => lowerer.Unsupported(pattern, $"The pattern '{pattern.Syntax}'", "use constants, comparisons, null, and, or, not"),
    };

    private static Expr? Constant(ExpressionLowerer lowerer, Expr value, IConstantPatternOperation constant)
    {
        if (constant.Value.ConstantValue is { HasValue: true, Value: null }) return ExpressionLowerer.IsNull(value);
        // The one pattern that NaN fits; no comparison says so.
        if (constant.Value.ConstantValue is { HasValue: true, Value: double.NaN or float.NaN } && !lowerer.Scope.IsQueried) return new CallExpr(Types.Bool, "double.isNaN", [value]);
        return lowerer.Lower(constant.Value) is { } literal ? Operators.Equal(lowerer, constant, value, literal) : null;
    }

    private static Expr? Relation(ExpressionLowerer lowerer, Expr value, IRelationalPatternOperation relation)
    {
        BinaryOperator? comparison = relation.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => BinaryOperator.Less,
            BinaryOperatorKind.LessThanOrEqual => BinaryOperator.LessOrEqual,
            BinaryOperatorKind.GreaterThan => BinaryOperator.Greater,
            BinaryOperatorKind.GreaterThanOrEqual => BinaryOperator.GreaterOrEqual,
            _ => null,
        };
        return comparison is { } known && lowerer.Lower(relation.Value) is { } bound ? Operators.Compare(lowerer, relation, known, value, bound) : null;
    }

    private static BinaryExpr? Both(ExpressionLowerer lowerer, Expr value, IBinaryPatternOperation both)
    {
        // What comes behind a test for a case sees that case.
        var seen = both.OperatorKind == BinaryOperatorKind.And ? UnionCases.Behind(value, both.InputType, both.RightPattern.InputType) : value;
        if (Test(lowerer, value, both.LeftPattern) is not { } left || Test(lowerer, seen, both.RightPattern) is not { } right) return null;
        return new BinaryExpr(Types.Bool, both.OperatorKind == BinaryOperatorKind.And ? BinaryOperator.And : BinaryOperator.Or, left, right);
    }

    private static Expr Negate(Expr inner) => inner switch
    {
        BinaryExpr { Operator: BinaryOperator.Equal } equal => equal with { Operator = BinaryOperator.NotEqual },
        _ => Operators.Not(inner),
    };
}
