using ModelSync.Contract;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Arguments that are named stand in an order of their own, in which they are evaluated.</summary>
internal static class ArgumentOrder
{
    /// <summary>The arguments in the order of the parameters: where that is another one, the first of them evaluates all.</summary>
    /// <param name="arguments">In the order in which they are written, with the places of their parameters.</param>
    public static IEnumerable<Expr> OfParameters(ExpressionLowerer lowerer, IReadOnlyList<(int Place, Expr Value)> arguments)
    {
        var places = arguments.OrderBy(static a => a.Place).ToList();
        if (places.SequenceEqual(arguments) || arguments.Count(static a => a.Value is not LiteralExpr) < 2) return places.Select(static a => a.Value);
        var kept = arguments.ToDictionary(static a => a.Place, a => a.Value is LiteralExpr ? a.Value : lowerer.Names.Temporary(a.Value.Type));
        var prepared = arguments.Where(static a => a.Value is not LiteralExpr).Select(a => (Expr)new AssignExpr(a.Value.Type, kept[a.Place], a.Value));
        var first = kept[places[0].Place];
        return places.Skip(1).Select(a => kept[a.Place]).Prepend(new SequenceExpr(first.Type, prepared.Append(first).ToEquatableArray()));
    }
}
