using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Unary and binary operators.</summary>
internal static class Operators
{
    public static Expr? Lower(ExpressionLowerer lowerer, IUnaryOperation unary)
    {
        if (lowerer.Lower(unary.Operand) is not { } operand) return null;
        if (TimeOperators.Lower(lowerer, unary, operand) is { } time) return time;
        return unary.OperatorKind switch
        {
            UnaryOperatorKind.Not when operand.Type is { Kind: TypeKinds.Bool } && (!operand.Type.Nullable || !lowerer.Scope.IsQueried) => Not(operand),
            UnaryOperatorKind.Plus when Types.IsNumber(operand.Type) => operand,
            UnaryOperatorKind.Minus => Arithmetic(lowerer, unary, NumberOperators.Negate(operand, unary.IsChecked)),
            UnaryOperatorKind.BitwiseNegation when operand.Type.Kind == TypeKinds.Enum && !lowerer.Scope.IsQueried => Enums.Complement(unary, operand),
            UnaryOperatorKind.BitwiseNegation => Arithmetic(lowerer, unary, NumberOperators.Complement(operand)),
            _ => lowerer.Unsupported(unary, $"This operator on {operand.Type.Kind}{(operand.Type.Nullable ? "?" : "")}", "compare with == true or == false, or write ?? with a default"),
        };
    }

    public static Expr? Lower(ExpressionLowerer lowerer, IBinaryOperation binary)
    {
        if (Promotions.Operands(lowerer, binary) is not var (left, right)) return null;
        return Binary(lowerer, binary, binary.OperatorKind, left, right, binary.IsChecked);
    }

    /// <summary><c>target += right</c> as the value that the target gets.</summary>
    public static Expr? Compound(ExpressionLowerer lowerer, ICompoundAssignmentOperation assignment, Expr target, Expr right) => target.Type.Kind == TypeKinds.Char
        ? target.Type.Nullable ? NullableChar(lowerer, assignment) : CharUnits.Result(Binary(lowerer, assignment, assignment.OperatorKind, CharUnits.Of(target), right, isChecked: false), assignment.IsChecked)
        : CompoundNumbers.Compound(assignment, target, right) ?? Binary(lowerer, assignment, assignment.OperatorKind, target, right, assignment.IsChecked);

    /// <summary><c>++</c> and <c>--</c> as the value that the target gets.</summary>
    public static Expr? Step(ExpressionLowerer lowerer, IIncrementOrDecrementOperation step, Expr target) => target.Type.Kind == TypeKinds.Char
        ? target.Type.Nullable ? NullableChar(lowerer, step) : CharUnits.Result(Binary(lowerer, step, Stepped(step), CharUnits.Of(target), Literals.Int(1), isChecked: false), step.IsChecked)
        : CompoundNumbers.Step(step, target) ?? lowerer.Unsupported(step, $"This operator on {target.Type.Kind}", "only numbers can be counted up and down");

    private static bool IsMinusZero(Expr constant, Expr other) => constant is LiteralExpr { Value: "-0" } && other.Type.Nullable;

    private static Expr? NullableChar(ExpressionLowerer lowerer, IOperation operation) =>
        lowerer.Unsupported(operation, "Calculating with a char that may be null", "ask whether it is null first");

    private static BinaryOperatorKind Stepped(IIncrementOrDecrementOperation step) => step.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;

    private static Expr? Binary(ExpressionLowerer lowerer, IOperation binary, BinaryOperatorKind kind, Expr left, Expr right, bool isChecked)
    {
        return kind switch
        {
            BinaryOperatorKind.ConditionalAnd => new BinaryExpr(Types.Bool, BinaryOperator.And, left, right),
            BinaryOperatorKind.ConditionalOr => new BinaryExpr(Types.Bool, BinaryOperator.Or, left, right),
            BinaryOperatorKind.Equals => Equal(lowerer, binary, left, right),
            BinaryOperatorKind.NotEquals => Equal(lowerer, binary, left, right, negated: true),
            BinaryOperatorKind.LessThan => Compare(lowerer, binary, BinaryOperator.Less, left, right),
            BinaryOperatorKind.LessThanOrEqual => Compare(lowerer, binary, BinaryOperator.LessOrEqual, left, right),
            BinaryOperatorKind.GreaterThan => Compare(lowerer, binary, BinaryOperator.Greater, left, right),
            BinaryOperatorKind.GreaterThanOrEqual => Compare(lowerer, binary, BinaryOperator.GreaterOrEqual, left, right),
            BinaryOperatorKind.And or BinaryOperatorKind.Or when left.Type.Kind == TypeKinds.Bool && lowerer.Scope.IsQueried => lowerer.Unsupported(binary, "& and | over bool", "write && or ||"),
            _ when NumberOperators.Of(kind) is { } calculated => Calculated(lowerer, binary, calculated, left, right, isChecked),
            _ => lowerer.Unsupported(binary, $"The operator of '{binary.Syntax}'", "use comparison, arithmetic, boolean, null and string operators"),
        };
    }

    /// <summary>Equality of the type table. Lists and objects can only be compared with null.</summary>
    public static Expr? Equal(ExpressionLowerer lowerer, IOperation operation, Expr left, Expr right, bool negated = false)
    {
        if (left is LiteralExpr { Value: null }) left = Literals.Null(right.Type);
        if (right is LiteralExpr { Value: null }) right = Literals.Null(left.Type);
        // The compiler lets null equal the constant -0.
        if (IsMinusZero(left, right) || IsMinusZero(right, left)) return lowerer.Unsupported(operation, "A comparison of what may be null with -0", "compare with 0, which is the same number");
        var withNull = left is LiteralExpr { Value: null } || right is LiteralExpr { Value: null };
        if (!withNull && !lowerer.Scope.IsQueried && left.Type.Kind == TypeKinds.Object && left.Type.Name == right.Type.Name)
            return ValueChecks.AreEqual(lowerer, operation, left.Type) ? new BinaryExpr(Types.Bool, negated ? BinaryOperator.NotEqual : BinaryOperator.Equal, left, right) : null;
        if (!withNull && (!Types.IsScalar(left.Type) || left.Type.Kind != right.Type.Kind || left.Type.Name != right.Type.Name))
            return lowerer.Unsupported(operation, $"Equality of {left.Type.Kind} and {right.Type.Kind}", "compare members of the same simple type");
        return new BinaryExpr(Types.Bool, negated ? BinaryOperator.NotEqual : BinaryOperator.Equal, left, right);
    }

    public static Expr? Compare(ExpressionLowerer lowerer, IOperation operation, BinaryOperator comparison, Expr left, Expr right)
    {
        if (!lowerer.Scope.IsQueried && Enums.Compare(operation, comparison, left, right) is { } named) return named;
        if (!Types.IsOrdered(left.Type) || left.Type.Kind != right.Type.Kind)
            return lowerer.Unsupported(operation, $"An order of {left.Type.Kind}", "only numbers, characters, times and Guids have the same order everywhere; test an enum with == or is");
        // Its operators put null before every version; everywhere else an order with null is false.
        if (left.Type is { Kind: TypeKinds.Version } && (left.Type.Nullable || right.Type.Nullable))
            return lowerer.Unsupported(operation, "An order of versions that may be null", "give the member a version that is never null, or ask only == and !=");
        return new BinaryExpr(Types.Bool, comparison, left, right);
    }

    public static Expr Not(Expr operand) => new UnaryExpr(Types.Bool with { Nullable = operand.Type.Nullable }, UnaryOperator.Not, operand);

    private static Expr? Calculated(ExpressionLowerer lowerer, IOperation binary, BinaryOperator arithmetic, Expr left, Expr right, bool isChecked)
    {
        if (TimeOperators.Lower(lowerer, arithmetic, left, right) is { } time) return time;
        if (!lowerer.Scope.IsQueried && Enums.Binary(binary, arithmetic, left, right, isChecked) is { } named) return named;
        if (NumberOperators.Binary(arithmetic, left, right, isChecked) is { } lowered) return Arithmetic(lowerer, binary, lowered);
        if (binary is IBinaryOperation { OperatorMethod: { IsImplicitlyDeclared: false, ContainingType: { SpecialType: SpecialType.None, DeclaringSyntaxReferences.Length: > 0 } owner } }) return lowerer.Unsupported(binary, $"The operator of '{binary.Syntax}', which {owner.Name} defines,", "call a [Shared] method that does the same");
        return lowerer.Unsupported(binary, $"The operator of '{binary.Syntax}' over {left.Type.Kind} and {right.Type.Kind}", "calculate with numbers of one type");
    }

    private static Expr? Arithmetic(ExpressionLowerer lowerer, IOperation operation, Expr? lowered)
    {
        if (lowerer.Scope.IsQueried) return lowerer.Unsupported(operation, "Arithmetic", "databases calculate differently: store the result in a member, or pass it as a parameter");
        return lowered ?? lowerer.Unsupported(operation, $"The operator of '{operation.Syntax}'", "calculate with numbers");
    }
}
