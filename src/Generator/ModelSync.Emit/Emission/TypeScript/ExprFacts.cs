using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Questions about expressions that printers ask.</summary>
internal static class ExprFacts
{
    public static bool ReadsNow(Expr expression) => Any(expression, e => e is NowExpr);

    /// <summary>Whether evaluation can throw, in C# or here: a predicate that faults is false.</summary>
    public static bool CanFault(Expr expression) => Any(expression, e => e is CallExpr or ConvertExpr or UnaryExpr { Operator: UnaryOperator.Negate }
        or BinaryExpr { Operator: >= BinaryOperator.Add and <= BinaryOperator.Remainder });

    private static bool Any(Expr expression, Func<Expr, bool> test) => ExprTree.All(expression).Any(test);
}
