using ModelSync.Contract;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>Bodies that yield one value after the other.</summary>
internal static class Iterators
{
    public static bool Is(IEnumerable<Stmt> body) => ExprTree.Statements(body).Any(static s => s is YieldStmt);

    /// <summary>Whether nothing of it runs before somebody goes through the values, as in C#. Of what a rule or a validation says everything is asked for.</summary>
    public static bool IsLazy(BlockExpr body) => body.Type.Element?.Kind is not (LogicKinds.Violation or LogicKinds.Result) && Is(body.Statements);

    /// <summary>Parameters that the body assigns to: they are new variables each time.</summary>
    public static IEnumerable<LocalName> Changed(BlockExpr body, EquatableArray<LocalName> parameters)
    {
        var assigned = ExprTree.All(body).OfType<AssignExpr>().Select(static a => a.Target).OfType<LocalExpr>().Select(static l => l.Name).ToHashSet(StringComparer.Ordinal);
        return parameters.Where(p => assigned.Contains(p.Name));
    }
}
