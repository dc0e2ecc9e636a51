using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Implicit conversions between rows of the type table; a cast that can lose something is not translated.</summary>
internal static class Conversions
{
    public static Expr? Lower(ExpressionLowerer lowerer, IConversionOperation conversion)
    {
        if (conversion.Conversion.IsReference && conversion.Type?.SpecialType != SpecialType.System_Object && CollectionOrders.Refuses(lowerer, conversion.Operand)) return null;
        if (lowerer.Lower(conversion.Operand) is not { } operand) return null;
        // What is thrown is of no type, and stands where any may stand.
        if (Throws.Ends(operand)) return operand with { Type = LogicTypes.Of(conversion.Type) ?? operand.Type };
        if (lowerer.Scope.IsMutation && Mutations.Tasks.IsTask(conversion.Type)) return operand;
        if ((UnionCases.Made(lowerer, conversion, operand) ?? UnionCases.Cast(lowerer, conversion, operand)) is { } known) return known;
        if (RefusesOther(lowerer, conversion, operand, conversion.Type)) return null;
        if (conversion is { IsImplicit: true, Conversion.IsReference: true } && LogicTypes.Of(conversion.Type) is { Kind: TypeKinds.List } && Sources.Elements(operand) is { Type.Kind: TypeKinds.List } list) return Sources.Counted(lowerer, conversion, list);
        if (operand.Type.Kind == TypeKinds.Tuple && LogicTypes.Of(conversion.Type) is { Kind: TypeKinds.Tuple } tuple && !TupleConversions.AreAlike(operand.Type, tuple)) return TupleConversions.Lower(lowerer, conversion, operand, tuple);
        if (conversion.IsImplicit && LogicTypes.Of(conversion.Type) is { } same && Types.Of(conversion.Type) is null && same.Kind == operand.Type.Kind) return operand;
        // What lists and bytes are compared with null as; the comparison sees that there is nothing else to compare them with.
        if (conversion is { IsImplicit: true, Conversion.IsReference: true, Type.SpecialType: SpecialType.System_Object }) return operand;
        if (Types.Of(conversion.Type) is not { } target) return lowerer.Unsupported(conversion, $"A conversion to {conversion.Type?.ToDisplayString()}", "keep to the types of the members");
        if (operand is LiteralExpr { Value: null }) return Literals.Null(target);
        if (!lowerer.Scope.IsQueried && NumberConversions.Lower(conversion, operand, target) is { } converted) return converted;
        if (operand.Type.Kind == target.Kind) return SameKind(lowerer, conversion, operand, target);
        if (target.Kind == TypeKinds.Half && operand is LiteralExpr number && Literals.Half(number, target) is { } half) return half;
        // C# has seen that the constant fits.
        if (conversion.IsImplicit && operand is LiteralExpr constant && IsInteger(operand.Type.Kind) && IsInteger(target.Kind)) return Literals.As(constant, target);
        // What C# has not calculated itself: constants of the widest integers, and what is no decimal.
        if ((operand is not LiteralExpr || !Widens(operand.Type.Kind, target.Kind)) && DecimalConversions.Lower(lowerer, operand, target) is { } cast) return cast;
        if (target.Kind == TypeKinds.Char && CharUnits.Cast(lowerer, conversion, operand) is { } unit) return unit;
        if (!Widens(operand.Type.Kind, target.Kind)) return lowerer.Unsupported(conversion, $"A cast from {operand.Type.Kind} to {target.Kind}", "compare values of one type");
        return Widen(lowerer, conversion, operand, target);
    }

    /// <summary>The same value of a wider kind.</summary>
    public static Expr? Widen(ExpressionLowerer lowerer, IOperation operation, Expr operand, TypeRef target)
    {
        if (operand is LiteralExpr literal) return Literals.As(literal, target);
        // Database columns hold each kind in a form of its own.
        if (lowerer.Scope.IsQueried && !(Types.IsStoredAsNumber(operand.Type) && Types.IsStoredAsNumber(target)))
            return lowerer.Unsupported(operation, $"A conversion from {operand.Type.Kind} to {target.Kind}", "declare parameter and member with the same type");
        return new ConvertExpr(target with { Nullable = operand.Type.Nullable }, operand);
    }

    /// <summary>A number, or null, as the number that C# makes of it by itself; null when it does not.</summary>
    public static Expr? Wider(ExpressionLowerer lowerer, Expr number, TypeRef target)
    {
        if (NumberKind.Of(number.Type.Kind) is not null && NumberKind.Of(target.Kind) is not null) return NumberConversions.Convert(number, target, isChecked: false);
        return target.Kind == TypeKinds.Decimal ? DecimalConversions.Lower(lowerer, number, target with { Nullable = number.Type.Nullable }) : null;
    }

    /// <summary>Whether objects of one type stand where those of another are wanted, which may calculate otherwise, or tell cases apart; that is said.</summary>
    public static bool RefusesOther(ExpressionLowerer lowerer, IOperation operation, Expr value, ITypeSymbol? type)
    {
        if (LogicTypes.Of(type) is not { } wanted || !IsOfOther(value.Type, wanted)) return false;
        lowerer.Unsupported(operation, $"A value of another type as {type!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}", "clients do not know what an object is beside its type: keep to one type");
        return true;
    }

    private static bool IsOfOther(TypeRef from, TypeRef to) =>
        from.Kind == TypeKinds.Object && to.Kind == TypeKinds.Object ? from.Name != to.Name : from.Parts().Zip(to.Parts(), IsOfOther).Contains(true);

    private static Expr? SameKind(ExpressionLowerer lowerer, IConversionOperation conversion, Expr operand, TypeRef target)
    {
        if (operand.Type.Nullable && !target.Nullable && conversion.Operand.Type is { IsValueType: true })
            return lowerer.Unsupported(conversion, "A cast that removes null", "compare the nullable value itself, or write ?? with a default");
        return operand.Type.Name == target.Name ? operand : lowerer.Unsupported(conversion, "A cast between enums", "compare values of one enum");
    }

    // What C# converts by itself, without what it rounds.
    private static bool Widens(string from, string to) => to switch
    {
        TypeKinds.Int128 => IsInteger(from),
        TypeKinds.UInt128 => from is TypeKinds.Byte or TypeKinds.UShort or TypeKinds.Char or TypeKinds.UInt or TypeKinds.ULong,
        TypeKinds.Half => from is TypeKinds.Byte or TypeKinds.SByte,
        TypeKinds.BigInteger => IsInteger(from) || from is TypeKinds.Int128 or TypeKinds.UInt128,
        _ => WidensSmall(from, to),
    };

    private static bool IsInteger(string kind) =>
        kind is TypeKinds.SByte or TypeKinds.Byte or TypeKinds.Short or TypeKinds.UShort or TypeKinds.Char or TypeKinds.Int or TypeKinds.UInt or TypeKinds.Long or TypeKinds.ULong;

    private static bool WidensSmall(string from, string to) => from switch
    {
        TypeKinds.SByte => to is TypeKinds.Short or TypeKinds.Int or TypeKinds.Long or TypeKinds.Float or TypeKinds.Double or TypeKinds.Decimal,
        TypeKinds.Byte => to is TypeKinds.Short or TypeKinds.UShort || IsWiderThan16Bits(to) || to == TypeKinds.Float,
        TypeKinds.Short => to is TypeKinds.Int or TypeKinds.Long or TypeKinds.Float or TypeKinds.Double or TypeKinds.Decimal,
        TypeKinds.UShort => IsWiderThan16Bits(to) || to == TypeKinds.Float,
        TypeKinds.Char => to is TypeKinds.UShort || IsWiderThan16Bits(to),
        TypeKinds.Int => to is TypeKinds.Long or TypeKinds.Double or TypeKinds.Decimal,
        TypeKinds.UInt => to is TypeKinds.Long or TypeKinds.ULong or TypeKinds.Double or TypeKinds.Decimal,
        TypeKinds.Long or TypeKinds.ULong => to is TypeKinds.Decimal,
        TypeKinds.Half => to is TypeKinds.Float or TypeKinds.Double,
        TypeKinds.Float => to is TypeKinds.Double,
        _ => false,
    };

    private static bool IsWiderThan16Bits(string kind) =>
        kind is TypeKinds.Int or TypeKinds.UInt or TypeKinds.Long or TypeKinds.ULong or TypeKinds.Double or TypeKinds.Decimal;
}
