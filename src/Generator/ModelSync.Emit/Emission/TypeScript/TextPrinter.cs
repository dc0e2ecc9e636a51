using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Concatenation, in which null is the empty text: a template literal where text stands between values, else a sum.</summary>
internal sealed class TextPrinter(Func<Expr, JavaScriptLevel, string> print)
{
    public (string Text, JavaScriptLevel Level) Print(BinaryExpr e)
    {
        var parts = Parts(e).ToList();
        // What is no text yet becomes one inside of a template.
        return parts.Exists(static p => p is LiteralExpr or ConvertExpr) && !parts.All(static p => p is LiteralExpr)
            ? ($"`{string.Concat(parts.Select(Part))}`", JavaScriptLevel.Primary)
            : (string.Join(" + ", parts.Select(Operand)), JavaScriptLevel.Additive);
    }

    // The sum of two texts is never null, so all of them can stand side by side.
    private static IEnumerable<Expr> Parts(Expr e) => e is BinaryExpr { Operator: BinaryOperator.Concat } sum ? Parts(sum.Left).Concat(Parts(sum.Right)) : [e];

    private string Part(Expr part) => part switch
    {
        LiteralExpr { Value: { } text } => TypeScriptLiterals.Template(text),
        LiteralExpr => "",
        ConvertExpr { Operand: { Type: { Kind: TypeKinds.Bool, Nullable: false } } flag } => $"${{{print(flag, JavaScriptLevel.Coalesce)} ? 'True' : 'False'}}",
        ConvertExpr { Operand: { Type: { Kind: not TypeKinds.Enum, Nullable: false } } operand } => $"${{{print(operand, JavaScriptLevel.Assignment)}}}",
        ConvertExpr { Operand: { Type.Nullable: true } operand } => $"${{{print(operand, JavaScriptLevel.BitOr)} ?? ''}}",
        { Type.Nullable: true } => $"${{{print(part, JavaScriptLevel.BitOr)} ?? ''}}",
        _ => $"${{{print(part, JavaScriptLevel.Assignment)}}}",
    };

    private string Operand(Expr part) => part switch
    {
        LiteralExpr { Value: null } => "''",
        { Type.Nullable: true } => $"({print(part, JavaScriptLevel.BitOr)} ?? '')",
        _ => print(part, JavaScriptLevel.Multiplicative),
    };
}
