using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>A char is a text of one UTF-16 unit; what C# calculates with is the number of the unit.</summary>
internal static class CharUnits
{
    /// <summary>A constant that is half of a pair, which queries cannot have; null for any other.</summary>
    public static LiteralExpr? Half(ILiteralOperation literal) => literal.ConstantValue is { HasValue: true, Value: char unit } && char.IsSurrogate(unit) ? new LiteralExpr(new TypeRef(TypeKinds.Char), unit.ToString()) : null;

    /// <summary>The number of the unit.</summary>
    public static Expr Of(Expr value) => value.Type.Kind == TypeKinds.Char ? new ConvertExpr(Types.Int with { Nullable = value.Type.Nullable }, value) : value;

    /// <summary>A cast to char of what is not wider than 32 bits; null when the cast is another.</summary>
    public static Expr? Cast(ExpressionLowerer lowerer, IConversionOperation conversion, Expr operand)
    {
        if (lowerer.Scope.IsQueried || operand.Type.Nullable || !IsSmall(operand.Type.Kind)) return null;
        return Char(operand, conversion.IsChecked || (conversion.Conversion.IsNullable && NumberOperators.IsCheckedContext(conversion)));
    }

    /// <summary>What a compound assignment or step gives a char.</summary>
    public static Expr? Result(Expr? number, bool isChecked) => number is null ? null : Char(number, isChecked);

    private static CallExpr Char(Expr number, bool isChecked) => new(new TypeRef(TypeKinds.Char), isChecked ? "char.ofUnitChecked" : "char.ofUnit", [number]);

    private static bool IsSmall(string kind) => kind is TypeKinds.SByte or TypeKinds.Byte or TypeKinds.Short or TypeKinds.UShort or TypeKinds.Int or TypeKinds.UInt;
}
