using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Equality and order, by the type of the operands.</summary>
internal sealed class ComparisonPrinter(TypeScriptFile file, PackagePlan plan, Func<Expr, JavaScriptLevel, string> print)
{
    public (string Text, JavaScriptLevel Level) Print(BinaryExpr e) => e.Operator is BinaryOperator.Equal or BinaryOperator.NotEqual ? Equality(e) : Order(e);

    private (string Text, JavaScriptLevel Level) Equality(BinaryExpr e)
    {
        var isEqual = e.Operator == BinaryOperator.Equal;
        if (e.Left.Type.Kind is TypeKinds.Object && e.Left is not LiteralExpr && e.Right is not LiteralExpr)
            return ($"{(isEqual ? "" : "!")}{new ValueFunctions(plan, file).Print("equal", e.Left.Type)}({Argument(e.Left)}, {Argument(e.Right)})", isEqual ? JavaScriptLevel.Primary : JavaScriptLevel.Unary);
        var isIdentity = e.Left.Type.Kind != TypeKinds.Decimal || e.Left is LiteralExpr { Value: null } || e.Right is LiteralExpr { Value: null };
        if (isIdentity) return ($"{print(e.Left, JavaScriptLevel.Relational)} {(isEqual ? "===" : "!==")} {print(e.Right, JavaScriptLevel.Relational)}", JavaScriptLevel.Equality);
        var equals = IsLifted(e)
            ? $"{file.Import("equal", Codegen.V1)}({OrderPrinter.Comparer(e.Left.Type, file)}, {Argument(e.Left)}, {Argument(e.Right)})"
            : $"{print(e.Left, JavaScriptLevel.Primary)}.equals({Argument(e.Right)})";
        return isEqual ? (equals, JavaScriptLevel.Primary) : ("!" + equals, JavaScriptLevel.Unary);
    }

    // Strings compare through a function even without null; everything else that is not null has an operator or a method.
    private (string Text, JavaScriptLevel Level) Order(BinaryExpr e)
    {
        var token = e.Operator switch { BinaryOperator.Less => "<", BinaryOperator.LessOrEqual => "<=", BinaryOperator.Greater => ">", _ => ">=" };
        if (IsLifted(e) && NumberKind.Of(e.Left.Type.Kind) is { Form: NumberForm.Float }) return LiftedFloats(e, token);
        if (IsLifted(e)) return (Lifted(e), JavaScriptLevel.Primary);
        var text = e.Left.Type.Kind switch
        {
            TypeKinds.Decimal => $"{print(e.Left, JavaScriptLevel.Primary)}.compare({Argument(e.Right)}) {token} 0",
            TypeKinds.String or TypeKinds.Rune or TypeKinds.Version => $"{OrderPrinter.Comparer(e.Left.Type, file)}({Argument(e.Left)}, {Argument(e.Right)}) {token} 0",
            _ => $"{print(e.Left, JavaScriptLevel.Shift)} {token} {print(e.Right, JavaScriptLevel.Shift)}",
        };
        return (text, JavaScriptLevel.Relational);
    }

    // An order with NaN is false whatever the operator, which a comparison of three outcomes cannot say.
    private (string Text, JavaScriptLevel Level) LiftedFloats(BinaryExpr e, string token)
    {
        var (text, level) = Lifting.Print(file, print, e.Type with { Nullable = true }, [e.Left, e.Right], operands => ($"{print(operands[0], JavaScriptLevel.Shift)} {token} {print(operands[1], JavaScriptLevel.Shift)}", JavaScriptLevel.Relational));
        return ($"{(level < JavaScriptLevel.BitOr ? $"({text})" : text)} ?? false", JavaScriptLevel.Coalesce);
    }

    private string Lifted(BinaryExpr e)
    {
        var isGreater = e.Operator is BinaryOperator.Greater or BinaryOperator.GreaterOrEqual;
        var isSwapped = isGreater && IsName(e.Left) && IsName(e.Right);
        var (strict, other) = isGreater && !isSwapped ? ("greater", "greaterOrEqual") : ("less", "lessOrEqual");
        var function = file.Import(e.Operator is BinaryOperator.Less or BinaryOperator.Greater ? strict : other, Codegen.V1);
        var (left, right) = isSwapped ? (e.Right, e.Left) : (e.Left, e.Right);
        return $"{function}({OrderPrinter.Comparer(e.Left.Type, file)}, {Argument(left)}, {Argument(right)})";
    }

    // Nobody notices when it is evaluated.
    private static bool IsName(Expr e) => e switch
    {
        LocalExpr or ParameterExpr or MemberExpr or LiteralExpr or ConstantExpr or ClaimExpr or NowExpr => true,
        FieldExpr field => IsName(field.Target),
        ItemExpr item => IsName(item.Target),
        _ => false,
    };

    private static bool IsLifted(BinaryExpr e) => e.Left.Type.Nullable || e.Right.Type.Nullable;

    private string Argument(Expr expression) => print(expression, JavaScriptLevel.Assignment);
}
