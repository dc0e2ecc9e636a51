using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary><c>[first, .., last]</c>: how many elements there are, and then each of them.</summary>
internal static class ListPatterns
{
    /// <summary>The test of elements, which comes after the one for null. Null when something was reported.</summary>
    /// <param name="value">A name, which is asked as often as there are elements.</param>
    /// <param name="inner">Adds the test of a part.</param>
    public static Expr? Test(ExpressionLowerer lowerer, Expr test, Expr value, IListPatternOperation pattern, Func<Expr, Expr?, IPatternOperation, Expr?> inner)
    {
        if (value.Type.Kind is not (TypeKinds.List or TypeKinds.String)) return lowerer.Unsupported(pattern, $"A list pattern over {value.Type.Kind}", "ask for lists, arrays and texts");
        var patterns = pattern.Patterns;
        var slice = patterns.IndexOf(patterns.FirstOrDefault(static p => p is ISlicePatternOperation)!);
        var (count, fixedCount) = (Count(value), slice < 0 ? patterns.Length : patterns.Length - 1);
        Expr? tested = new BinaryExpr(Types.Bool, BinaryOperator.And, test, new BinaryExpr(Types.Bool, slice < 0 ? BinaryOperator.Equal : BinaryOperator.GreaterOrEqual, count, Literals.Int(fixedCount)));
        for (var i = 0; i < patterns.Length && tested is not null; i++)
        {
            if (patterns[i] is ISlicePatternOperation part) tested = part.Pattern is { } whole ? inner(tested, Slice(value, i, patterns.Length - i - 1), whole) : tested;
            else tested = inner(tested, slice >= 0 && i > slice ? FromEnd(value, patterns.Length - i) : At(value, Literals.Int(i)), patterns[i]);
        }

        return tested;
    }

    private static bool IsText(Expr value) => value.Type.Kind == TypeKinds.String;

    private static CallExpr Count(Expr value) => new(Types.Int, IsText(value) ? Functions.Length : "collection.count", [value]);

    private static CallExpr At(Expr value, Expr index) => IsText(value) ? new(new TypeRef(TypeKinds.Char), "string.char", [value, index]) : new(value.Type.Element!, "list.item", [value, index]);

    private static CallExpr FromEnd(Expr value, int distance) => At(value, Before(value, distance));

    private static CallExpr Slice(Expr value, int start, int behind) => IsText(value)
        ? new(Types.String, "string.slice", [value, Literals.Int(start), Before(value, behind)])
        : new(value.Type with { Nullable = false }, "list.slice", [value, Literals.Int(start), Before(value, behind)]);

    private static Expr Before(Expr value, int distance) => distance == 0 ? Count(value) : new BinaryExpr(Types.Int, BinaryOperator.Subtract, Count(value), Literals.Int(distance));
}
