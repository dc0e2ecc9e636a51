using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Conversions between numbers, characters and enums in translated code, those that lose something too.</summary>
internal static class NumberConversions
{
    /// <summary>Null when it is no such conversion; then nothing was reported.</summary>
    public static Expr? Lower(IConversionOperation conversion, Expr operand, TypeRef target)
    {
        if (Numeric(conversion.Operand.Type) is not { } from || Numeric(conversion.Type) is not { } to) return null;
        // A BigInteger is never cut.
        // Of what may be null the compiler does not say it.
        var isChecked = conversion.IsChecked || (conversion.Conversion.IsNullable && NumberOperators.IsCheckedContext(conversion)) || conversion.OperatorMethod is { Name: "op_CheckedExplicit" } || from.Kind == TypeKinds.BigInteger;
        // `(int)maybe` asks for the value first.
        var source = operand.Type.Nullable && !target.Nullable ? new CallExpr(operand.Type with { Nullable = false }, Functions.Value, [operand]) : operand;
        if (operand.Type.Kind == target.Kind && operand.Type.Name == target.Name) return source;
        if (operand.Type.Kind == TypeKinds.Enum) source = Convert(source, from, isChecked: false);
        foreach (var step in Steps(conversion.OperatorMethod).Append(to)) source = Convert(source, step, isChecked);
        return target.Kind == TypeKinds.Enum ? Convert(source, target, isChecked: false) : source;
    }

    /// <summary>The number as a value of another kind.</summary>
    public static Expr Convert(Expr operand, TypeRef target, bool isChecked)
    {
        var type = target with { Nullable = operand.Type.Nullable };
        if (operand.Type.Kind == target.Kind) return operand;
        // A char of a text is looked at as the number that it becomes.
        if (operand is CallExpr { Function: "string.char" } unit) return Convert(unit with { Function = "string.unit", Type = new TypeRef(TypeKinds.UShort) }, target, isChecked);
        if (Folded(operand, type) is { } literal) return literal;
        return new ConvertExpr(type, operand) { IsChecked = isChecked };
    }

    /// <summary>The kind of a number, and of an enum that of its numbers. Null for all else, and for decimal.</summary>
    public static TypeRef? Numeric(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] }) type = inner;
        if (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying }) type = underlying;
        return Types.Of(type) is { } found && NumberKind.Of(found.Kind) is not null ? found with { Nullable = false } : null;
    }

    // An operator of the type itself may take and give other numbers than it is used with.
    private static IEnumerable<TypeRef> Steps(IMethodSymbol? method) =>
        method is null ? [] : new[] { Numeric(method.Parameters[0].Type), Numeric(method.ReturnType) }.OfType<TypeRef>();

    // Integers that fit are the same number in every type.
    private static LiteralExpr? Folded(Expr operand, TypeRef type)
    {
        if (operand is not LiteralExpr { Value: { } digits } || type.Kind is TypeKinds.Char or TypeKinds.Enum || operand.Type.Kind is TypeKinds.Char or TypeKinds.Enum) return null;
        if (NumberKind.Of(type.Kind) is not { IsInteger: true } target || !BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) return null;
        return IsIn(value, target) ? new LiteralExpr(type with { Nullable = false }, digits == "-0" ? "0" : digits) : null;
    }

    private static bool IsIn(BigInteger value, NumberKind kind)
    {
        if (kind.Bits == 0) return true;
        var size = BigInteger.One << (kind.IsSigned ? kind.Bits - 1 : kind.Bits);
        return value < size && value >= (kind.IsSigned ? -size : BigInteger.Zero);
    }
}
