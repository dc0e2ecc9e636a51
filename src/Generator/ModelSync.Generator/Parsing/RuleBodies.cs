using Microsoft.CodeAnalysis;
using ModelSync.Contract;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary>Bodies of rules as expressions over the members, with the condition under which they say anything.</summary>
internal sealed class RuleBodies(IReadOnlyDictionary<string, MemberSpec> members, BodySource bodies, Findings findings)
{
    /// <summary>Null when something was reported.</summary>
    /// <param name="condition">The member that <c>When</c> names.</param>
    public Expr? Of(IMethodSymbol method, ISymbol? condition, string path)
    {
        var returns = RuleReturns.Of(method.ReturnType)!.Value;
        var context = method.Parameters.FirstOrDefault(static p => p.Type.Is(KnownNames.RuleContext));
        var scope = new LogicScope { Place = LogicPlace.Rule, Owner = path, Members = members, Context = context, Row = method.IsStatic ? method.Parameters[0] : null, Whole = method.ContainingType };
        var body = Lower(method, scope, RuleReturns.TypeOf(returns));
        if (condition is null || body is null) return body;
        return Condition(condition, scope with { Row = null, Context = null }) is { } test ? Guarded(test, body, returns) : null;
    }

    private Expr? Condition(ISymbol condition, LogicScope scope) =>
        members.TryGetValue(condition.Name, out var member) ? new MemberExpr(Types.Inside(member.Type.Ref), condition.Name) : Lower(condition, scope, Types.Bool);

    private Expr? Lower(ISymbol member, LogicScope scope, TypeRef type) =>
        bodies.BlockOf(member) is { } block ? Lambdas.Body(new ExpressionLowerer(bodies, scope, findings), block, type) : null;

    // Where the condition does not hold, nothing is wrong.
    private static Expr Guarded(Expr test, Expr body, RuleReturn returns) => returns switch
    {
        RuleReturn.Bool => new BinaryExpr(Types.Bool, BinaryOperator.Or, Operators.Not(test), body),
        RuleReturn.Violations => new ConditionalExpr(body.Type, test, body, new ListExpr(RuleReturns.TypeOf(returns), default)),
        _ => new ConditionalExpr(body.Type with { Nullable = true }, test, body, Literals.Null(RuleReturns.TypeOf(returns))),
    };
}
