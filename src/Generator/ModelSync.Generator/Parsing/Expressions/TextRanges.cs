using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>text[^1]</c> and <c>text[1..^1]</c>.</summary>
internal static class TextRanges
{
    public static bool IsText(IImplicitIndexerReferenceOperation reference) =>
        reference.Instance.Type?.SpecialType == SpecialType.System_String || (reference.Instance is ILocalReferenceOperation && reference.Instance.Type.Is("System.Text.StringBuilder"));

    public static Expr? Lower(ExpressionLowerer lowerer, IImplicitIndexerReferenceOperation reference)
    {
        if (lowerer.Lower(reference.Instance) is not { } text) return null;
        if (reference.Argument is IRangeOperation range) return Slice(lowerer, text, range);
        return reference.Argument is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var operand } && lowerer.Lower(operand) is { } index
            ? new CallExpr(new TypeRef(TypeKinds.Char), text.Type.Kind == LogicKinds.TextBuilder ? "builder.charFromEnd" : "string.charFromEnd", [text, index])
            : Unknown(lowerer, reference.Argument);
    }

    private static Expr? Slice(ExpressionLowerer lowerer, Expr text, IRangeOperation range)
    {
        var (prepare, stable) = IsFromEnd(range.LeftOperand) || IsFromEnd(range.RightOperand) ? Patterned.Stable(lowerer, text) : (null, text);
        if (Place(lowerer, stable, range.LeftOperand, Literals.Int(0)) is not { } start) return null;
        if (range.RightOperand is null) return After(prepare, new CallExpr(Types.String, "string.sliceFrom", [stable, start]));
        return Place(lowerer, stable, range.RightOperand, start) is { } end ? After(prepare, new CallExpr(Types.String, "string.slice", [stable, start, end])) : null;
    }

    private static Expr After(Expr? prepare, Expr slice) => prepare is null ? slice : new SequenceExpr(slice.Type, [prepare, slice]);

    private static Expr? Place(ExpressionLowerer lowerer, Expr text, IOperation? place, Expr missing) => place switch
    {
        null => missing,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat, Operand: var operand } => lowerer.Lower(operand) is { } back ? new CallExpr(Types.Int, "string.fromEnd", [text, back]) : null,
        IConversionOperation { Operand: { Type.SpecialType: SpecialType.System_Int32 } operand } => lowerer.Lower(operand),
        _ => Unknown(lowerer, place),
    };

    private static bool IsFromEnd(IOperation? place) => place is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };

    private static Expr? Unknown(ExpressionLowerer lowerer, IOperation place) => lowerer.Unsupported(place, "An Index or Range that is a value", "write the index or range out in the brackets");
}
