using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Questions about whole expressions.</summary>
internal static class ExprWalk
{
    public static bool Any(this Expr expression, Func<Expr, bool> test) => expression.All().Any(test);

    /// <summary>The expression and everything inside it.</summary>
    public static IEnumerable<Expr> All(this Expr expression) => ExprTree.All(expression);

    /// <summary>The operands of &amp;&amp; at the top.</summary>
    public static IEnumerable<Expr> Conjuncts(this Expr? expression) => expression switch
    {
        null => [],
        BinaryExpr { Operator: BinaryOperator.And } and => and.Left.Conjuncts().Concat(and.Right.Conjuncts()),
        _ => [expression],
    };

    /// <summary>The conjunction; null for none.</summary>
    public static Expr? And(IEnumerable<Expr> conjuncts) =>
        conjuncts.Aggregate((Expr?)null, static (left, right) => left is null ? right : new BinaryExpr(Types.Bool, BinaryOperator.And, left, right));
}
