using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Counters of loops that stay in the range of int, because the test of the loop has a bound: they are counted as anybody would.</summary>
internal static class Counters
{
    /// <summary>The counter and <c>++</c> or <c>--</c>; null when the step is another, or might overflow.</summary>
    public static (string Name, string Sign)? Step(LoopStmt loop, Expr step)
    {
        if (step is not AssignExpr { Target: LocalExpr { Type: { Kind: TypeKinds.Int, Nullable: false } } counter, Value: BinaryExpr { Left: LocalExpr left, Right: LiteralExpr { Value: "1" } } value }) return null;
        if (left.Name != counter.Name || loop.Test is not { } test || !Conjuncts(test).Any(t => IsBound(t, counter.Name, value.Operator)) || IsAssigned(loop, counter.Name)) return null;
        return value.Operator switch
        {
            BinaryOperator.Add => (counter.Name, "++"),
            BinaryOperator.Subtract => (counter.Name, "--"),
            _ => null,
        };
    }

    // What is less than another int has a next one, and what is greater has one before.
    private static bool IsBound(Expr test, string counter, BinaryOperator step) => test is BinaryExpr { Left: LocalExpr local, Right.Type: { Kind: TypeKinds.Int, Nullable: false } } comparison && local.Name == counter && step switch
    {
        BinaryOperator.Add => comparison.Operator == BinaryOperator.Less || comparison is { Operator: BinaryOperator.LessOrEqual, Right: LiteralExpr { Value: not "2147483647" } },
        _ => comparison.Operator == BinaryOperator.Greater || comparison is { Operator: BinaryOperator.GreaterOrEqual, Right: LiteralExpr { Value: "0" or "1" } },
    };

    private static IEnumerable<Expr> Conjuncts(Expr test) => test is BinaryExpr { Operator: BinaryOperator.And } and ? Conjuncts(and.Left).Concat(Conjuncts(and.Right)) : [test];

    private static bool IsAssigned(LoopStmt loop, string counter) =>
        ExprTree.All(new BlockExpr(new TypeRef(LogicKinds.Void), [.. loop.Body, new EvaluateStmt(loop.Test!)])).Any(e => e is AssignExpr { Target: LocalExpr target } && target.Name == counter);
}
