using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>The text of a value, as <c>ToString</c> writes it under the invariant culture; of null it is empty.</summary>
internal static class ValueTexts
{
    /// <param name="format">Null for none. Texts, characters and bools have no formats: .NET does not look at it.</param>
    public static Expr? Of(ExpressionLowerer lowerer, IOperation operation, string? format = null)
    {
        var value = Unboxed(operation);
        if (lowerer.Lower(value) is not { } lowered) return null;
        return Of(lowerer, value, value.Type, lowered, format is "" ? null : format);
    }

    /// <summary>The text of a value of a type.</summary>
    /// <param name="operation">Where something is reported.</param>
    public static Expr? Of(ExpressionLowerer lowerer, IOperation operation, ITypeSymbol? type, Expr value, string? format = null)
    {
        if (value is LiteralExpr { Value: null }) return Literals.String("");
        if (lowerer.Scope.IsQueried && value.Type.Kind != TypeKinds.String) return lowerer.Unsupported(operation, "A number or other value inside a text", "concatenate strings only: formats differ between languages");
        if (Inside(type) is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } holder && WrapperReader.Read(holder) is not null)
            return lowerer.Unsupported(operation, $"The text of a {holder.Name}, which C# asks its ToString for,", "write what it holds");
        if (value.Type.Kind == TypeKinds.String) return Nulls.Marked(operation, value);
        if (!value.Type.Nullable) return NotNull(lowerer, operation, type, value, format);
        var (prepare, subject) = Patterned.Stable(lowerer, value);
        if (prepare is null && format is null && IsPlain(value.Type.Kind)) return new ConvertExpr(Types.String with { Nullable = true }, value);
        if (NotNull(lowerer, operation, type, subject with { Type = subject.Type with { Nullable = false } }, format) is not { } text) return null;
        var chosen = new ConditionalExpr(Types.String, ExpressionLowerer.IsNull(subject), Literals.String(""), text);
        return prepare is null ? chosen : new SequenceExpr(Types.String, [prepare, chosen]);
    }

    private static Expr? NotNull(ExpressionLowerer lowerer, IOperation operation, ITypeSymbol? type, Expr value, string? format) => value switch
    {
        { Type.Kind: TypeKinds.Char } => value is LiteralExpr { Value: { } unit } ? Literals.String(unit) : new CallExpr(Types.String, "char.text", [value]),
        { Type.Kind: TypeKinds.Bool } => value is LiteralExpr { Value: { } flag } ? Literals.String(flag == "true" ? "True" : "False") : new ConvertExpr(Types.String, value),
        { Type.Kind: TypeKinds.Enum } => EnumTexts.Of(lowerer, operation, type, value, format),
        _ when format is null && IsPlain(value.Type.Kind) => value is LiteralExpr { Value: { } digits } ? Literals.String(digits) : new ConvertExpr(Types.String, value),
        _ => ByTable(lowerer, operation, Inside(type), value, format),
    };

    // JavaScript writes them as .NET does.
    private static bool IsPlain(string kind) => kind is TypeKinds.SByte or TypeKinds.Byte or TypeKinds.Short or TypeKinds.UShort or TypeKinds.Int or TypeKinds.UInt
        or TypeKinds.Long or TypeKinds.ULong or TypeKinds.Int128 or TypeKinds.UInt128 or TypeKinds.BigInteger or TypeKinds.Decimal or TypeKinds.Guid;

    private static Expr? ByTable(ExpressionLowerer lowerer, IOperation operation, ITypeSymbol? type, Expr value, string? format)
    {
        var owner = type?.GetDocumentationCommentId() is { } id ? "M:" + id.Substring(2) : "";
        string[] members = format is null
            ? [owner + ".ToString", owner + ".ToString(System.IFormatProvider)#Invariant"]
            : [owner + ".ToString(System.String,System.IFormatProvider)#Invariant", owner + ".ToString(System.String)"];
        if (members.Select(FunctionTable.Find).FirstOrDefault(static row => row is not null) is not { } row) return lowerer.Unsupported(operation, Named(type, format), Advice(value.Type.Kind));
        if (format is not null && Problem(row, format, value.Type.Kind) is { } problem) return lowerer.Unsupported(operation, Named(type, format), problem);
        return new CallExpr(Types.String, row.Name, format is null ? [value] : [value, Literals.String(format)]);
    }

    private static string Named(ITypeSymbol? type, string? format) =>
        format is null ? $"The text of a value of type {type?.ToDisplayString()}" : $"The format '{format}' of a value of type {type?.ToDisplayString()}";

    private static string Advice(string kind) => kind == TypeKinds.Instant ? "the offset is not kept: write its UtcDateTime" : "write the text of its members";

    private static string? Problem(FunctionRow row, string format, string kind)
    {
        if (NumberKind.Of(kind) is not null) return NumberFormats.Problem(format, kind);
        return row.Format is null || row.Format.IsMatch(format) ? null : "write a format that is the same everywhere";
    }

    private static ITypeSymbol? Inside(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type;

    private static IOperation Unboxed(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true, Type.SpecialType: SpecialType.System_Object } boxed ? Unboxed(boxed.Operand) : operation;
}
