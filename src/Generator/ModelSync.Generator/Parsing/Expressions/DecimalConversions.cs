using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Casts from and to decimal, which cut off or round as .NET does, and the conversion of a <c>DateTime</c> in UTC to an instant.</summary>
internal static class DecimalConversions
{
    /// <summary>Null when the cast is another; then nothing was reported.</summary>
    public static Expr? Lower(ExpressionLowerer lowerer, Expr operand, TypeRef target)
    {
        if (lowerer.Scope.IsQueried || !Exists(operand.Type.Kind, target.Kind)) return null;
        var value = operand.Type.Nullable && !target.Nullable ? new CallExpr(operand.Type with { Nullable = false }, Functions.Value, [operand]) : operand;
        return new ConvertExpr(target with { Nullable = value.Type.Nullable }, value);
    }

    private static bool Exists(string from, string to) => (from, to) switch
    {
        (TypeKinds.Decimal, _) => IsNumber(to),
        (_, TypeKinds.Decimal) => IsNumber(from),
        (TypeKinds.DateTime, TypeKinds.Instant) => true,
        _ => false,
    };

    private static bool IsNumber(string kind) => kind is TypeKinds.SByte or TypeKinds.Byte or TypeKinds.Short or TypeKinds.UShort or TypeKinds.Char or TypeKinds.Int or TypeKinds.UInt
        or TypeKinds.Long or TypeKinds.ULong or TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger or TypeKinds.Float or TypeKinds.Double;
}
