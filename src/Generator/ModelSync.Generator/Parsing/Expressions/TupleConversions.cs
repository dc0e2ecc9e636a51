using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>A tuple as one whose elements have other types: each element is converted.</summary>
internal static class TupleConversions
{
    /// <summary>Whether the elements are of the same types.</summary>
    public static bool AreAlike(TypeRef from, TypeRef to) => from.Kind == to.Kind && from.Name == to.Name && (from.Nullable == to.Nullable || to.Nullable || from.Kind is not TypeKinds.Tuple)
        && from.Elements.Count == to.Elements.Count && from.Elements.Zip(to.Elements, static (a, b) => AreAlike(a.Type, b.Type)).All(static same => same);

    public static Expr? Lower(ExpressionLowerer lowerer, IConversionOperation conversion, Expr tuple, TypeRef type)
    {
        if (!conversion.IsImplicit || tuple.Type.Nullable) return lowerer.Unsupported(conversion, "A conversion of a tuple", "make a new tuple of its elements");
        var (prepare, whole) = tuple is TupleExpr ? (null, tuple) : Patterned.Stable(lowerer, tuple);
        if (Converted(lowerer, whole, type) is not { } converted) return lowerer.Unsupported(conversion, "A conversion of a tuple", "make a new tuple of its elements");
        return prepare is null ? converted : new SequenceExpr(converted.Type, [prepare, converted]);
    }

    /// <summary>A value as one of another type; null when C# does not convert it by itself, or we do not.</summary>
    public static Expr? Converted(ExpressionLowerer lowerer, Expr value, TypeRef type)
    {
        if (AreAlike(value.Type, type)) return value;
        if (type.Kind != TypeKinds.Tuple || value.Type.Kind != TypeKinds.Tuple || value.Type.Nullable) return value.Type.Nullable && !type.Nullable ? null : Conversions.Wider(lowerer, value, type);
        var elements = type.Elements.Select((e, i) => Converted(lowerer, value is TupleExpr tuple ? tuple.Elements[i] : new ItemExpr(value.Type.Elements[i].Type, value, i), e.Type)).ToList();
        return elements.Contains(null) ? null : new TupleExpr(type, elements.OfType<Expr>().ToEquatableArray());
    }
}
