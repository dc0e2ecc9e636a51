using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing.Mutations;

/// <summary>Calls of <c>ctx.Random</c>.</summary>
internal static class Draws
{
    public static Expr? Lower(ExpressionLowerer lowerer, IInvocationOperation call)
    {
        var name = call.TargetMethod.Name;
        if (name == "NextDouble") return new TransactionExpr(Types.Double, TransactionOperation.NextDouble, null, default);
        if (name != "Next") return lowerer.Unsupported(call, $"ctx.Random.{name}", "use Next or NextDouble, or keep it inside of if (ctx.IsServer) { ... }");
        var bounds = new List<Expr>();
        foreach (var argument in call.Arguments)
        {
            if (lowerer.Lower(argument.Value) is not { } bound) return null;
            bounds.Add(bound);
        }

        if (bounds.Count == 0) bounds.Add(Literals.Int(int.MaxValue));
        if (bounds.Count == 1) bounds.Insert(0, Literals.Int(0));
        return new TransactionExpr(Types.Int, TransactionOperation.NextInt, null, bounds.ToEquatableArray());
    }
}
