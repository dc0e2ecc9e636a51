using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>
/// C# compares small integers and characters as int. Here they are compared as what they are, which means the same, so that a column is
/// compared in its own form and routes find it.
/// </summary>
internal static class Promotions
{
    /// <summary>Both operands, or null when something was reported.</summary>
    public static (Expr Left, Expr Right)? Operands(ExpressionLowerer lowerer, IBinaryOperation binary)
    {
        var (left, right) = IsComparison(binary.OperatorKind) ? (Unpromoted(binary.LeftOperand), Unpromoted(binary.RightOperand)) : (null, null);
        if (left is not null && right is not null && KindOf(left) == KindOf(right)) return Pair(lowerer.Lower(left), lowerer.Lower(right));
        if (left is not null && Literal(binary.RightOperand, left) is { } high) return Pair(lowerer.Lower(left), high);
        if (right is not null && Literal(binary.LeftOperand, right) is { } low) return Pair(low, lowerer.Lower(right));
        return Met(lowerer, binary, Pair(lowerer.Lower(binary.LeftOperand), lowerer.Lower(binary.RightOperand)));
    }

    // BigInteger has comparisons with long and ulong, to which nothing is converted.
    private static (Expr Left, Expr Right)? Met(ExpressionLowerer lowerer, IBinaryOperation binary, (Expr Left, Expr Right)? operands) => operands switch
    {
        ({ Type.Kind: TypeKinds.BigInteger } left, { Type.Kind: TypeKinds.Long or TypeKinds.ULong } right) => Pair(left, Conversions.Widen(lowerer, binary.RightOperand, right, left.Type)),
        ({ Type.Kind: TypeKinds.Long or TypeKinds.ULong } left, { Type.Kind: TypeKinds.BigInteger } right) => Pair(Conversions.Widen(lowerer, binary.LeftOperand, left, right.Type), right),
        _ => operands,
    };

    private static (Expr Left, Expr Right)? Pair(Expr? left, Expr? right) => left is null || right is null ? null : (left, right);

    private static bool IsComparison(BinaryOperatorKind kind) =>
        kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals
            or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual;

    private static string? KindOf(IOperation operation) => Types.Of(operation.Type)?.Kind;

    /// <summary>What is under a promotion to int; null when nothing is.</summary>
    private static IOperation? Unpromoted(IOperation operation)
    {
        while (operation is IConversionOperation { IsImplicit: true, ConstantValue.HasValue: false } conversion)
        {
            operation = conversion.Operand;
            if (KindOf(operation) is TypeKinds.SByte or TypeKinds.Byte or TypeKinds.Short or TypeKinds.UShort or TypeKinds.Char) return operation;
        }

        return null;
    }

    /// <summary>A constant as a literal of the type that it is compared with; null when it is none of its values.</summary>
    private static LiteralExpr? Literal(IOperation operation, IOperation other)
    {
        while (operation is IConversionOperation { IsImplicit: true, ConstantValue.HasValue: false } conversion) operation = conversion.Operand;
        if (operation.ConstantValue is not { HasValue: true } constant || Types.Of(other.Type) is not { } type) return null;
        if (constant.Value is null) return Literals.Null(type);
        return Text(constant.Value, type.Kind) is { } text ? new LiteralExpr(type with { Nullable = false }, text) : null;
    }

    private static string? Text(object constant, string kind)
    {
        var number = constant switch
        {
            char unit => unit,
            byte or sbyte or short or ushort or int => Convert.ToInt32(constant, CultureInfo.InvariantCulture),
            _ => int.MaxValue,
        };
        if (kind == TypeKinds.Char) return number is >= 0 and <= char.MaxValue && !char.IsSurrogate((char)number) ? ((char)number).ToString(CultureInfo.InvariantCulture) : null;
        var (min, max) = kind switch
        {
            TypeKinds.SByte => ((int)sbyte.MinValue, (int)sbyte.MaxValue),
            TypeKinds.Byte => (byte.MinValue, byte.MaxValue),
            TypeKinds.Short => (short.MinValue, short.MaxValue),
            _ => (ushort.MinValue, ushort.MaxValue),
        };
        return number >= min && number <= max ? number.ToString(CultureInfo.InvariantCulture) : null;
    }
}
