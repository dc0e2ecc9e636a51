using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>A target that is read and then assigned, as of <c>list[Next()] += 1</c>: what leads to it is evaluated once.</summary>
internal static class TargetOnce
{
    /// <param name="use">Makes of the target, which may now be evaluated twice, the whole.</param>
    public static Expr? Keep(ExpressionLowerer lowerer, Expr target, Func<Expr, Expr?> use)
    {
        if (!ExprTree.Children(target).Any(HasEffect)) return use(target);
        var parts = new List<Expr>();
        var kept = Kept(lowerer, target, parts);
        if (use(kept) is not { } whole) return null;
        return new SequenceExpr(whole.Type, parts.Append(whole).ToEquatableArray());
    }

    private static bool HasEffect(Expr part) => ExprTree.All(part).Any(static e => e is InvokeExpr or AssignExpr or FunctionExpr || (e is CallExpr call && FunctionTable.Named(call.Function) is { Mutates: true }));

    private static Expr Kept(ExpressionLowerer lowerer, Expr target, List<Expr> parts) => target switch
    {
        FieldExpr field => field with { Target = Part(lowerer, field.Target, parts) },
        ItemExpr item => item with { Target = Part(lowerer, item.Target, parts) },
        CallExpr call => call with { Arguments = call.Arguments.Select(argument => Part(lowerer, argument, parts)).ToEquatableArray() },
        _ => target,
    };

    private static Expr Part(ExpressionLowerer lowerer, Expr part, List<Expr> parts)
    {
        if (part is LiteralExpr) return part;
        var local = lowerer.Names.Temporary(part.Type);
        parts.Add(new AssignExpr(part.Type, local, part));
        return local;
    }
}
