using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Arguments that are named stand in an order of their own, in which they are evaluated.</summary>
internal static class ArgumentOrder
{
    /// <summary>Whether the arguments are written in another order, and whoever translates the call does not keep to it.</summary>
    public static bool IsLost(IInvocationOperation call)
    {
        var written = call.Arguments.Where(static a => a.ArgumentKind != ArgumentKind.DefaultValue).Select(static a => a.Parameter?.Ordinal ?? 0).ToList();
        return !written.SequenceEqual(written.OrderBy(static place => place)) && !IsKept(call, call.TargetMethod);
    }

    /// <summary>The arguments in the order of the parameters: where that is another one, the first of them evaluates all.</summary>
    /// <param name="arguments">In the order in which they are written, with the places of their parameters.</param>
    public static IEnumerable<Expr> OfParameters(ExpressionLowerer lowerer, IReadOnlyList<(int Place, Expr Value)> arguments)
    {
        var places = arguments.OrderBy(static a => a.Place).ToList();
        if (places.SequenceEqual(arguments) || !IsSeen(arguments.Select(static a => a.Value).Where(static v => !IsFixed(v)).ToList())) return places.Select(static a => a.Value);
        var kept = arguments.ToDictionary(static a => a.Place, a => IsFixed(a.Value) ? a.Value : lowerer.Names.Temporary(a.Value.Type));
        var prepared = arguments.Where(static a => !IsFixed(a.Value)).Select(a => (Expr)new AssignExpr(a.Value.Type, kept[a.Place], a.Value));
        var first = kept[places[0].Place];
        return places.Skip(1).Select(a => kept[a.Place]).Prepend(new SequenceExpr(first.Type, prepared.Append(first).ToEquatableArray()));
    }

    private static bool IsKept(IInvocationOperation call, IMethodSymbol method)
    {
        if (method.MethodKind is MethodKind.LocalFunction or MethodKind.DelegateInvoke || SharedFunctions.NameOf(method) is not null) return true;
        if (Violations.IsFactory(method) || PatternCalls.Knows(method)) return !call.Descendants().Any(static o => o is IAssignmentOperation or IIncrementOrDecrementOperation);
        return MemberCalls.Row(call) is not null && method.Parameters.All(static p => p.RefKind != RefKind.Out);
    }

    // In which order values are read shows only where one of several may change something or fault.
    private static bool IsSeen(List<Expr> values) => values.Count > 1 && values.Exists(static v => v is not (LocalExpr or MemberExpr or ParameterExpr or ClaimExpr));

    private static bool IsFixed(Expr value) => value is LiteralExpr or LambdaExpr or PatternExpr or ConstantExpr or NowExpr;
}
