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
        return unary.OperatorKind switch
        {
            UnaryOperatorKind.Not when operand.Type is { Kind: TypeKinds.Bool, Nullable: false } => Not(operand),
            UnaryOperatorKind.Plus when Types.IsNumber(operand.Type) => operand,
            UnaryOperatorKind.Minus when Types.IsNumber(operand.Type) => Arithmetic(lowerer, unary, unary.IsChecked, unary.IsLifted, () => new UnaryExpr(operand.Type, UnaryOperator.Negate, operand)),
            _ => lowerer.Unsupported(unary, $"This operator on {operand.Type.Kind}{(operand.Type.Nullable ? "?" : "")}", "compare with == true or == false, or write ?? with a default"),
        };
    }

    public static Expr? Lower(ExpressionLowerer lowerer, IBinaryOperation binary)
    {
        if (Promotions.Operands(lowerer, binary) is not var (left, right)) return null;
        return Binary(lowerer, binary, binary.OperatorKind, left, right, binary.IsChecked, binary.IsLifted);
    }

    /// <summary><c>target += right</c> as the value that the target gets.</summary>
    public static Expr? Compound(ExpressionLowerer lowerer, ICompoundAssignmentOperation assignment, Expr target, Expr right) =>
        Binary(lowerer, assignment, assignment.OperatorKind, target, right, assignment.IsChecked, assignment.IsLifted);

    /// <summary><c>++</c> and <c>--</c> as the value that the target gets.</summary>
    public static Expr? Step(ExpressionLowerer lowerer, IIncrementOrDecrementOperation step, Expr target) =>
        Binary(lowerer, step, step.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract, target, new LiteralExpr(target.Type with { Nullable = false }, "1"), step.IsChecked, step.IsLifted);

    private static Expr? Binary(ExpressionLowerer lowerer, IOperation binary, BinaryOperatorKind kind, Expr left, Expr right, bool isChecked, bool isLifted)
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
            BinaryOperatorKind.Add when left.Type.Kind == TypeKinds.String || right.Type.Kind == TypeKinds.String => Concat(lowerer, binary, left, right),
            BinaryOperatorKind.Add => Arithmetic(lowerer, binary, BinaryOperator.Add, left, right, isChecked, isLifted),
            BinaryOperatorKind.Subtract => Arithmetic(lowerer, binary, BinaryOperator.Subtract, left, right, isChecked, isLifted),
            BinaryOperatorKind.Multiply => Arithmetic(lowerer, binary, BinaryOperator.Multiply, left, right, isChecked, isLifted),
            BinaryOperatorKind.Divide => Arithmetic(lowerer, binary, BinaryOperator.Divide, left, right, isChecked, isLifted),
            BinaryOperatorKind.Remainder => Arithmetic(lowerer, binary, BinaryOperator.Remainder, left, right, isChecked, isLifted),
            BinaryOperatorKind.And or BinaryOperatorKind.Or when left.Type.Kind == TypeKinds.Bool => lowerer.Unsupported(binary, "& and | over bool", "write && or ||"),
            _ => lowerer.Unsupported(binary, $"The operator of '{binary.Syntax}'", "use comparison, arithmetic, boolean, null and string operators"),
        };
    }

    /// <summary>Equality of the type table. Lists and objects can only be compared with null.</summary>
    public static Expr? Equal(ExpressionLowerer lowerer, IOperation operation, Expr left, Expr right, bool negated = false)
    {
        if (left is LiteralExpr { Value: null }) left = Literals.Null(right.Type);
        if (right is LiteralExpr { Value: null }) right = Literals.Null(left.Type);
        var withNull = left is LiteralExpr { Value: null } || right is LiteralExpr { Value: null };
        if (!withNull && !lowerer.Scope.IsQueried && left.Type.Kind == TypeKinds.Object && left.Type.Name == right.Type.Name)
            return ValueChecks.AreEqual(lowerer, operation, left.Type) ? new BinaryExpr(Types.Bool, negated ? BinaryOperator.NotEqual : BinaryOperator.Equal, left, right) : null;
        if (!withNull && (!Types.IsScalar(left.Type) || left.Type.Kind != right.Type.Kind || left.Type.Name != right.Type.Name))
            return lowerer.Unsupported(operation, $"Equality of {left.Type.Kind} and {right.Type.Kind}", "compare members of the same simple type");
        return new BinaryExpr(Types.Bool, negated ? BinaryOperator.NotEqual : BinaryOperator.Equal, left, right);
    }

    public static Expr? Compare(ExpressionLowerer lowerer, IOperation operation, BinaryOperator comparison, Expr left, Expr right)
    {
        if (!Types.IsOrdered(left.Type) || left.Type.Kind != right.Type.Kind)
            return lowerer.Unsupported(operation, $"An order of {left.Type.Kind}", "only numbers, characters, times and Guids have the same order everywhere; test an enum with == or is");
        // Its operators put null before every version; everywhere else an order with null is false.
        if (left.Type is { Kind: TypeKinds.Version } && (left.Type.Nullable || right.Type.Nullable))
            return lowerer.Unsupported(operation, "An order of versions that may be null", "give the member a version that is never null, or ask only == and !=");
        return new BinaryExpr(Types.Bool, comparison, left, right);
    }

    /// <summary><c>$"{a} and {b}"</c> over texts is concatenation.</summary>
    public static Expr? Interpolated(ExpressionLowerer lowerer, IInterpolatedStringOperation text)
    {
        Expr? whole = null;
        foreach (var part in text.Parts)
        {
            var piece = part switch
            {
                IInterpolatedStringTextOperation literal => lowerer.Lower(literal.Text),
                IInterpolationOperation { Alignment: null, FormatString: null } hole => lowerer.Lower(hole.Expression),
                _ => lowerer.Unsupported(part, "A format or alignment", "interpolate text only"),
            };
            if (piece is null) return null;
            if (whole is null) whole = piece.Type is { Kind: TypeKinds.String, Nullable: false } ? piece : Concat(lowerer, text, Literals.String(""), piece);
            else whole = Concat(lowerer, text, whole, piece);
            if (whole is null) return null;
        }

        return whole ?? Literals.String("");
    }

    public static Expr Not(Expr operand) => new UnaryExpr(Types.Bool, UnaryOperator.Not, operand);

    private static Expr? Concat(ExpressionLowerer lowerer, IOperation operation, Expr left, Expr right)
    {
        if (left.Type.Kind != TypeKinds.String || right.Type.Kind != TypeKinds.String)
            return lowerer.Unsupported(operation, "A number or other value inside a text", "concatenate strings only: formats differ between languages");
        return lowerer.Scope.IsQueried
            ? lowerer.Unsupported(operation, "Concatenation", "store the whole text in a member")
            : new BinaryExpr(Types.String, BinaryOperator.Concat, left, right);
    }

    private static Expr? Arithmetic(ExpressionLowerer lowerer, IOperation binary, BinaryOperator arithmetic, Expr left, Expr right, bool isChecked, bool isLifted)
    {
        if (!Types.IsNumber(left.Type) || left.Type.Kind != right.Type.Kind)
            return lowerer.Unsupported(binary, $"Arithmetic over {left.Type.Kind} and {right.Type.Kind}", "only int, long, double and decimal can be calculated with");
        return Arithmetic(lowerer, binary, isChecked, isLifted, () => new BinaryExpr(left.Type, arithmetic, left, right));
    }

    private static Expr? Arithmetic(ExpressionLowerer lowerer, IOperation operation, bool isChecked, bool isLifted, Func<Expr> make)
    {
        if (lowerer.Scope.IsQueried) return lowerer.Unsupported(operation, "Arithmetic", "databases calculate differently: store the result in a member, or pass it as a parameter");
        if (isLifted) return lowerer.Unsupported(operation, "Arithmetic with null", "write ?? with a default first");
        return isChecked && operation.Type?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 && isChecked
            ? lowerer.Unsupported(operation, "Checked arithmetic", "use decimal or unchecked(...)")
            : make();
    }
}
