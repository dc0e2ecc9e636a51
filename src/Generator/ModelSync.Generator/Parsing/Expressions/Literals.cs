using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Constants in the invariant text of the type table.</summary>
internal static class Literals
{
    /// <summary>The constant, or null when the operation is none or is of no type of the table.</summary>
    public static LiteralExpr? TryLower(IOperation operation)
    {
        if (operation.ConstantValue is not { HasValue: true } constant) return null;
        if (constant.Value is null) return Types.Of(operation.Type) is { } nullable ? Null(nullable) : Null(Types.String);
        return Types.Of(operation.Type) is { } type && (type.Kind == TypeKinds.Enum ? Invariant(EnumReader.Bits(constant.Value)) : Text(constant.Value)) is { } text ? new LiteralExpr(type with { Nullable = false }, text) : null;
    }

    /// <summary>What is constant and no query has: NaN, and what is infinite.</summary>
    public static LiteralExpr? OfLogic(IOperation operation) => operation switch
    {
        { ConstantValue: { HasValue: true, Value: double number } } => NotFinite(TypeKinds.Double, number),
        { ConstantValue: { HasValue: true, Value: float number } } => NotFinite(TypeKinds.Float, number),
        _ => null,
    };

    private static LiteralExpr? NotFinite(string kind, double number) =>
        double.IsNaN(number) ? new LiteralExpr(new TypeRef(kind), "NaN")
        : double.IsInfinity(number) ? new LiteralExpr(new TypeRef(kind), number > 0 ? "Infinity" : "-Infinity")
        : null;

    public static LiteralExpr Null(TypeRef type) => new(type with { Nullable = true }, null);

    /// <summary>A constant of metadata; null when it has no text.</summary>
    public static LiteralExpr? Of(object value, TypeRef type) =>
        (type.Kind == TypeKinds.Enum ? Invariant(EnumReader.Bits(value)) : Text(value)) is { } text ? new LiteralExpr(type with { Nullable = false }, text) : null;

    public static LiteralExpr Int(int value) => new(Types.Int, value.ToString(CultureInfo.InvariantCulture));

    public static LiteralExpr String(string value) => new(Types.String, value);

    /// <summary>A number as a literal of a wider kind; the digits stay.</summary>
    public static LiteralExpr As(LiteralExpr literal, TypeRef type) => literal with { Type = type with { Nullable = literal.Value is null } };

    /// <summary>A number as the half that C# rounds it to; null when that is none.</summary>
    public static LiteralExpr? Half(LiteralExpr literal, TypeRef type) =>
        double.TryParse(literal.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Halves.Round(number) is { } half
            ? new LiteralExpr(type with { Nullable = false }, NumberText.Of(half))
            : null;

    private static string Invariant(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        string text => text,
        char unit => char.IsSurrogate(unit) ? null : unit.ToString(CultureInfo.InvariantCulture),
        // The digits of the equal double, which reads back as the same float.
        float number => Text((double)number),
        double number when double.IsNaN(number) || double.IsInfinity(number) => null,
        double number => number == 0 && double.IsNegativeInfinity(1 / number) ? "-0" : number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number and (int or long or decimal or byte or sbyte or short or ushort or uint or ulong) => number.ToString(null, CultureInfo.InvariantCulture),
        _ => null,
    };
}
