using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Concatenation and interpolation: texts of values, one behind the other. Shared code runs under the invariant culture.</summary>
internal static class Texts
{
    /// <summary><c>left + right</c> with a text on one side.</summary>
    public static Expr? Sum(ExpressionLowerer lowerer, IBinaryOperation sum) => Joined(lowerer, sum, [sum.LeftOperand, sum.RightOperand]);

    /// <summary><c>text += value</c> as the value that the target gets.</summary>
    public static Expr? Sum(ExpressionLowerer lowerer, ICompoundAssignmentOperation sum, Expr target) =>
        ValueTexts.Of(lowerer, sum.Value) is { } text ? Concat(lowerer, sum, Nulls.Marked(sum.Target, target), text) : null;

    /// <summary>The texts of all values.</summary>
    public static Expr? Joined(ExpressionLowerer lowerer, IOperation operation, IEnumerable<IOperation> values)
    {
        var texts = new List<Expr>();
        foreach (var value in values)
        {
            if (ValueTexts.Of(lowerer, value) is not { } text) return null;
            texts.Add(text);
        }

        return Joined(lowerer, operation, texts);
    }

    /// <summary><c>$"{a} and {b}"</c></summary>
    public static Expr? Interpolated(ExpressionLowerer lowerer, IOperation operation, IEnumerable<IOperation> parts)
    {
        var texts = new List<Expr>();
        foreach (var part in parts)
        {
            if (Part(lowerer, part) is not { } text) return null;
            texts.Add(text);
        }

        return Joined(lowerer, operation, texts);
    }

    /// <summary>One text of several, of which those that are null are empty.</summary>
    public static Expr? Joined(ExpressionLowerer lowerer, IOperation operation, IReadOnlyList<Expr> texts)
    {
        if (texts.Count == 0) return Literals.String("");
        var whole = texts[0] is { Type: { Kind: TypeKinds.String, Nullable: false } } ? texts[0] : Concat(lowerer, operation, Literals.String(""), texts[0]);
        foreach (var text in texts.Skip(1))
        {
            if (whole is null) return null;
            whole = Concat(lowerer, operation, whole, text);
        }

        return whole;
    }

    private static Expr? Part(ExpressionLowerer lowerer, IOperation part) => part switch
    {
        IInterpolatedStringTextOperation literal => lowerer.Lower(literal.Text),
        IInterpolationOperation hole => Hole(lowerer, hole.Expression, hole.Alignment, hole.FormatString),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { TargetMethod.Name: "AppendLiteral", Arguments: [{ Value: var literal }] } } => lowerer.Lower(literal),
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: [{ Value: var value }, ..] } call } => Hole(lowerer, value, Argument(call, "alignment"), Argument(call, "format")),
        _ => lowerer.Unsupported(part, "This part of a text", "write the value in braces"),
    };

    private static Expr? Hole(ExpressionLowerer lowerer, IOperation value, IOperation? alignment, IOperation? format)
    {
        if (ValueTexts.Of(lowerer, value, format?.ConstantValue.Value as string) is not { } text) return null;
        if (alignment is not null && lowerer.Scope.IsQueried) return lowerer.Unsupported(value, "A format or alignment", "interpolate text only");
        return alignment?.ConstantValue.Value is int width && width != 0 ? Aligned(text, width) : text;
    }

    /// <summary>The text with spaces up to a width: in front of it, or behind it when the width is negative.</summary>
    public static Expr Aligned(Expr text, int width) => new CallExpr(Types.String, "string.align", [text, Literals.Int(width)]);

    private static IOperation? Argument(IInvocationOperation call, string name) => call.Arguments.FirstOrDefault(a => a.Parameter?.Name == name && a.ArgumentKind != ArgumentKind.DefaultValue)?.Value;

    private static Expr? Concat(ExpressionLowerer lowerer, IOperation operation, Expr left, Expr right)
    {
        if (lowerer.Scope.IsQueried) return lowerer.Unsupported(operation, "Concatenation", "store the whole text in a member");
        if (left is LiteralExpr { Value: { } first } && right is LiteralExpr { Value: { } second }) return Literals.String(first + second);
        return right is LiteralExpr { Value: "" } && !left.Type.Nullable ? left : new BinaryExpr(Types.String, BinaryOperator.Concat, left, right);
    }
}
