using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Conversions between representations: numbers, bigint and Decimal.</summary>
internal static class ConversionPrinter
{
    public static string Print(ConvertExpr e, string operand, TypeScriptFile file)
    {
        var (from, to) = (e.Operand.Type, e.Type);
        var value = from.Nullable && !to.Nullable ? $"{file.Import("notNull", Codegen.V1)}({operand})" : operand;
        var converted = DecimalCasts.Has(from.Kind, to.Kind) ? DecimalCasts.Print(from.Kind, to.Kind, value, file) : NotNull(from.Kind, to.Kind, value, file);
        return from.Nullable && to.Nullable && converted != value ? $"({value} === null ? null : {converted})" : converted;
    }

    private static string NotNull(string from, string to, string value, TypeScriptFile file) => (Number(from), Number(to)) switch
    {
        var (source, target) when source == target => value,
        (TypeKinds.Char, var target) => NotNull(TypeKinds.Int, target, $"{value}.charCodeAt(0)", file),
        (TypeKinds.Int, TypeKinds.Double) => value,
        (TypeKinds.Int, TypeKinds.Long) => $"BigInt({value})",
        (TypeKinds.Long, TypeKinds.Int) => $"Number(BigInt.asIntN(32, {value}))",
        (TypeKinds.Long, TypeKinds.Double) => $"Number({value})",
        (TypeKinds.DateTime, TypeKinds.Instant) => value,
        (TypeKinds.Int or TypeKinds.Long or TypeKinds.Decimal or TypeKinds.Guid, TypeKinds.String) => $"String({value})",
        (TypeKinds.Bool, TypeKinds.String) => $"({value} ? 'True' : 'False')",
        _ => throw new EmitException("MSYNC5002", $"The contract converts '{from}' to '{to}', which has no JavaScript form."),
    };

    // Conversions between kinds of one representation change nothing: the generator only lets exact ones pass.
    private static string Number(string kind) => kind switch
    {
        TypeKinds.Enum or TypeKinds.SByte or TypeKinds.Byte or TypeKinds.Short or TypeKinds.UShort or TypeKinds.UInt => TypeKinds.Int,
        TypeKinds.ULong or TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger => TypeKinds.Long,
        TypeKinds.Float or TypeKinds.Half => TypeKinds.Double,
        _ => kind,
    };
}
