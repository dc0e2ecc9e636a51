using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>+=</c>, <c>++</c> and the like over numbers: C# converts the target, calculates, and converts the result back.</summary>
internal static class CompoundNumbers
{
    /// <summary>Null when the target is no number, or has no such operator; then nothing was reported.</summary>
    public static Expr? Compound(ICompoundAssignmentOperation assignment, Expr target, Expr right)
    {
        if (NumberOperators.Of(assignment.OperatorKind) is not { } @operator || NumberConversions.Numeric(assignment.Target.Type) is not { } number) return null;
        if (target.Type.Kind == TypeKinds.Enum) return Enums.Binary(assignment, @operator, target, right, assignment.IsChecked);
        var calculated = Calculated(assignment, number, right);
        var isChecked = NumberOperators.IsCheckedContext(assignment);
        var left = NumberConversions.Convert(target, calculated, isChecked: false);
        return NumberOperators.Binary(@operator, left, right, assignment.IsChecked) is { } result ? NumberConversions.Convert(result, number, isChecked) : null;
    }

    /// <inheritdoc cref="Compound"/>
    public static Expr? Step(IIncrementOrDecrementOperation step, Expr target)
    {
        var @operator = step.Kind == OperationKind.Increment ? BinaryOperator.Add : BinaryOperator.Subtract;
        if (target.Type.Kind == TypeKinds.Decimal) return NumberOperators.Binary(@operator, target, One(target.Type), isChecked: false);
        if (NumberConversions.Numeric(step.Target.Type) is not { } number) return null;
        // A result of a smaller type and of an enum is cut to its width.
        var isChecked = step.IsChecked || NumberOperators.IsCheckedContext(step);
        var calculated = Promoted(number);
        var source = NumberConversions.Convert(NumberConversions.Convert(target, number, isChecked: false), calculated, isChecked: false);
        if (NumberOperators.Binary(@operator, source, One(calculated), isChecked) is not { } result) return null;
        return NumberConversions.Convert(NumberConversions.Convert(result, number, isChecked), target.Type, isChecked: false);
    }

    // A predefined operator has operands of one type, of which the right one already is; a shift is of the left one.
    private static TypeRef Calculated(ICompoundAssignmentOperation assignment, TypeRef target, Expr right)
    {
        if (assignment.OperatorMethod is { } method && NumberConversions.Numeric(method.Parameters[0].Type) is { } own) return own;
        var isShift = assignment.OperatorKind is BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift or BinaryOperatorKind.UnsignedRightShift;
        return isShift ? Promoted(target) : right.Type with { Nullable = false };
    }

    private static TypeRef Promoted(TypeRef type) => NumberKind.Of(type.Kind) is { IsPromoted: true } ? Types.Int : type;

    private static LiteralExpr One(TypeRef type) => new(type with { Nullable = false }, "1");
}
