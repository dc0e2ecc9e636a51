using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Operators over enums: those of their numbers, whose result is an enum again, or the distance of two.</summary>
internal static class Enums
{
    /// <summary>Null when no operand is an enum, or there is no such operator; then nothing was reported.</summary>
    public static Expr? Binary(IOperation operation, BinaryOperator @operator, Expr left, Expr right, bool isChecked)
    {
        if ((left.Type.Kind == TypeKinds.Enum ? left : right.Type.Kind == TypeKinds.Enum ? right : null) is not { } named) return null;
        if (Number(operation, named) is not { } number) return null;
        var calculated = NumberKind.Of(number.Kind) is { IsPromoted: true } ? Types.Int : number;
        if (NumberOperators.Binary(@operator, In(left, number, calculated), In(right, number, calculated), isChecked) is not { } result) return null;
        var isDistance = @operator == BinaryOperator.Subtract && left.Type.Kind == right.Type.Kind;
        var narrow = NumberConversions.Convert(result, number, isChecked);
        return isDistance ? narrow : NumberConversions.Convert(narrow, named.Type, isChecked: false);
    }

    /// <summary>Enums are ordered by their numbers. Null when they are none.</summary>
    public static Expr? Compare(IOperation operation, BinaryOperator comparison, Expr left, Expr right)
    {
        if (left.Type.Kind != TypeKinds.Enum || right.Type.Kind != TypeKinds.Enum || left.Type.Name != right.Type.Name || Number(operation, left) is not { } number) return null;
        return new BinaryExpr(Types.Bool, comparison, NumberConversions.Convert(left, number, isChecked: false), NumberConversions.Convert(right, number, isChecked: false));
    }

    /// <summary><c>value.HasFlag(flag)</c>: all bits of the flag are in the value.</summary>
    public static Expr? HasFlag(ExpressionLowerer lowerer, IInvocationOperation call, IOperation instance)
    {
        if (Ownership.Plain(call.Arguments[0].Value) is not { } argument || lowerer.Lower(instance) is not { } value || lowerer.Lower(argument) is not { } flag) return null;
        if (flag.Type.Name != value.Type.Name || flag.Type.Nullable) return lowerer.Unsupported(call, "HasFlag with a value of another type", "ask for a flag of the same enum");
        var (prepare, asked) = Patterned.Stable(lowerer, flag);
        // The value is evaluated before the flag is.
        var (before, whole) = prepare is null ? (null, value) : Patterned.Stable(lowerer, value);
        if (Binary(call, BinaryOperator.BitAnd, whole, asked, isChecked: false) is not { } common) return lowerer.Unsupported(call, "HasFlag", "write (value & flag) == flag");
        Expr test = new BinaryExpr(Types.Bool, BinaryOperator.Equal, common, asked);
        return prepare is null ? test : new SequenceExpr(Types.Bool, before is null ? [prepare, test] : [before, prepare, test]);
    }

    public static Expr? Complement(IUnaryOperation operation, Expr operand)
    {
        if (Number(operation, operand) is not { } number) return null;
        var calculated = NumberKind.Of(number.Kind) is { IsPromoted: true } ? Types.Int : number;
        return NumberOperators.Complement(In(operand, number, calculated)) is { } result
            ? NumberConversions.Convert(NumberConversions.Convert(result, number, isChecked: false), operand.Type, isChecked: false)
            : null;
    }

    private static Expr In(Expr operand, TypeRef number, TypeRef calculated) =>
        NumberConversions.Convert(operand.Type.Kind == TypeKinds.Enum ? NumberConversions.Convert(operand, number, isChecked: false) : operand, calculated, isChecked: false);

    // The type of the operation, or of an operand of it, is the enum.
    private static TypeRef? Number(IOperation operation, Expr named) =>
        operation.DescendantsAndSelf().Select(static o => o.Type).Where(t => Types.Of(t) is { Kind: TypeKinds.Enum } type && type.Name == named.Type.Name).Select(NumberConversions.Numeric).FirstOrDefault();
}
