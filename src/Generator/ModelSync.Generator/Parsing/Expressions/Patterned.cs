using Microsoft.CodeAnalysis;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>What patterns of <c>is</c> and <c>switch</c> share.</summary>
internal static class Patterned
{
    /// <summary>A value that is asked about more than once: what is more than a name is kept in a variable first.</summary>
    /// <returns>What to evaluate before, or null, and what to ask about.</returns>
    public static (Expr? Prepare, Expr Subject) Stable(ExpressionLowerer lowerer, Expr value)
    {
        if (IsName(value) || lowerer.Scope.IsQueried || !lowerer.HasNames) return (null, value);
        var kept = lowerer.Names.Temporary(value.Type);
        return (new AssignExpr(value.Type, kept, value), kept);
    }

    public static Expr? Guarded(ExpressionLowerer lowerer, Expr? test, IOperation? guard)
    {
        if (test is null || guard is null) return test;
        if (lowerer.Lower(guard) is not { } condition) return null;
        return test is LiteralExpr { Value: "true" } ? condition : new BinaryExpr(Types.Bool, BinaryOperator.And, test, condition);
    }

    private static bool IsName(Expr value) => value switch
    {
        MemberExpr or LocalExpr or ParameterExpr or LiteralExpr or ConstantExpr or RowExpr or NowExpr or ClaimExpr => true,
        FieldExpr field => IsName(field.Target),
        ItemExpr item => IsName(item.Target),
        _ => false,
    };
}
