using ModelSync.Contract;

namespace ModelSync.Generator.Emission.Expressions;

/// <summary>Questions about whole expressions.</summary>
internal static class ExprWalk
{
    /// <summary>The expression and everything in it.</summary>
    public static IEnumerable<Expr> All(Expr expr) => ExprTree.All(expr);

    /// <summary>C# names of the members that are read.</summary>
    public static IEnumerable<string> Members(Expr expr) => All(expr).OfType<MemberExpr>().Select(static m => m.Member);

    /// <summary>Whether C# can throw while it evaluates the expression.</summary>
    public static bool CanFault(Expr expr) => All(expr).Any(static e => e switch
    {
        BinaryExpr { Operator: BinaryOperator.Divide or BinaryOperator.Remainder } b => b.Type.Kind != TypeKinds.Double,
        BinaryExpr { Operator: BinaryOperator.Add or BinaryOperator.Subtract or BinaryOperator.Multiply } b => b.Type.Kind == TypeKinds.Decimal,
        ConvertExpr c => c.Type.Kind == TypeKinds.Decimal && c.Operand.Type.Kind == TypeKinds.Double || (c.Operand.Type.Nullable && !c.Type.Nullable),
        CallExpr { Function: Functions.IsNullOrEmpty or Functions.IsNullOrWhiteSpace } => false,
        CallExpr c => c.Arguments[0].Type.Nullable || (c.Function != Functions.ListContains && c.Arguments.Any(static a => a.Type.Nullable)),
        _ => false,
    });
}
