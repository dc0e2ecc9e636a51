namespace ModelSync.Contract;

/// <summary>The order of the nodes of an expression, which marks of its C# follow.</summary>
internal static class ExprTree
{
    /// <summary>The expression and everything in it, each before what it is made of.</summary>
    public static IEnumerable<Expr> All(Expr expression)
    {
        yield return expression;
        foreach (var child in Children(expression))
            foreach (var inner in All(child)) yield return inner;
    }

    /// <summary>From left to right.</summary>
    public static IEnumerable<Expr> Children(Expr expression) => expression switch
    {
        UnaryExpr e => [e.Operand],
        BinaryExpr e => [e.Left, e.Right],
        ConditionalExpr e => [e.Test, e.Then, e.Otherwise],
        CallExpr e => e.Arguments,
        ConvertExpr e => [e.Operand],
        _ => [],
    };
}
