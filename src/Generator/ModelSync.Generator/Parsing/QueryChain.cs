using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Contract;
using ModelSync.Generator.Diagnostics;
using ModelSync.Generator.Parsing.Expressions;

namespace ModelSync.Generator.Parsing;

/// <summary>The operators of a live query, from its rows outwards: where, order, take, select, first.</summary>
internal sealed class QueryChain(IParameterSymbol rows, LogicScope scope, BodySource bodies, Findings findings)
{
    public List<Expr> Where { get; } = [];

    public List<OrderTerm> Order { get; } = [];

    public Expr? Take { get; private set; }

    public bool Single { get; private set; }

    /// <summary>What clients make of a row; null when they get the row.</summary>
    public Expr? Select { get; private set; }

    private bool _selects;

    /// <summary>Whether the body of a live query selects something else than its rows.</summary>
    public static bool Selects(IOperation? body) =>
        body?.DescendantsAndSelf().OfType<IInvocationOperation>().Any(static call => call.TargetMethod is { Name: "Select" } method && method.ContainingType.Is(KnownNames.Rows)) == true;

    /// <summary>Null when something was reported.</summary>
    public QueryChain? Read(IOperation? operation) => operation switch
    {
        IParenthesizedOperation inner => Read(inner.Operand),
        IConversionOperation { IsImplicit: true } conversion => Read(conversion.Operand),
        ITranslatedQueryOperation query => Read(query.Operation),
        IParameterReferenceOperation parameter when SymbolEqualityComparer.Default.Equals(parameter.Parameter, rows) => this,
        IInvocationOperation { Instance: { } source } call when call.TargetMethod.ContainingType.Is(KnownNames.Rows) || call.TargetMethod.ContainingType.Is(KnownNames.OrderedRows) =>
            Read(source) is null ? null : Apply(call),
        null => null,
        _ => Unsupported(operation, $"'{operation.Syntax}'", $"begin with {rows.Name} and use Where, OrderBy, ThenBy, Take, Select and FirstOrDefault"),
    };

    private QueryChain? Apply(IInvocationOperation call)
    {
        var name = call.TargetMethod.Name;
        if (Single || (Take is not null && name is not ("FirstOrDefault" or "Select")))
            return Unsupported(call, $"{name} after Take", "filter and sort first, then take");
        if (_selects && name is not ("FirstOrDefault" or "Take"))
            return Unsupported(call, $"{name} after Select", name == "Select" ? "make one selector of both" : "filter and sort first, then select");
        return name switch
        {
            "Where" => AddWhere(call),
            "OrderBy" or "OrderByDescending" when Order.Count > 0 => Unsupported(call, $"A second {name}", $"write {name.Replace("Order", "Then")}"),
            "OrderBy" or "ThenBy" => AddOrder(call, descending: false),
            "OrderByDescending" or "ThenByDescending" => AddOrder(call, descending: true),
            "Take" => SetTake(call),
            "Select" => SetSelect(call),
            "FirstOrDefault" => SetSingle(call),
            _ => Unsupported(call, name, "use Where, OrderBy, ThenBy, Take, Select and FirstOrDefault"),
        };
    }

    private QueryChain? AddWhere(IInvocationOperation call)
    {
        if (Lambda(call, out var row) is not { } body) return null;
        if (new ExpressionLowerer(bodies, scope with { Row = row }, findings).Lower(body) is not { } predicate) return null;
        foreach (var conjunct in predicate.Conjuncts())
            if (Leaked(conjunct) is { } secret) findings.Report(QueryDiagnostics.PredicateLeaks, body.Syntax.GetLocation(), secret);
        Where.Add(predicate);
        return this;
    }

    // A client that chooses one side of a comparison finds the other side by trying.
    private string? Leaked(Expr conjunct) => conjunct.Any(static e => e is ParameterExpr)
        ? conjunct.All().OfType<MemberExpr>().FirstOrDefault(m => scope.Members.TryGetValue(m.Member, out var member) && member.IsSecret)?.Member
        : null;

    private QueryChain? AddOrder(IInvocationOperation call, bool descending)
    {
        if (Lambda(call, out var row) is not { } body) return null;
        var lowered = new ExpressionLowerer(bodies, scope with { Row = row }, findings).Lower(body);
        if (lowered is null) return null;
        if (lowered is not MemberExpr member) return Unsupported(body, "An order by anything but a member", "sort by a stored member of the row");
        if (scope.Members.TryGetValue(member.Member, out var spec) && spec.IsSecret)
        {
            findings.Report(QueryDiagnostics.OrderLeaks, body.Syntax.GetLocation(), member.Member);
            return null;
        }

        Order.Add(new OrderTerm(member.Member, descending));
        return this;
    }

    private QueryChain? SetTake(IInvocationOperation call)
    {
        var argument = call.Arguments[0].Value;
        var count = new ExpressionLowerer(bodies, scope, findings).Lower(argument);
        if (count is null) return null;
        if (count is not (LiteralExpr or ParameterExpr)) return Unsupported(argument, "Take of an expression", "pass a constant or a parameter");
        if (count is LiteralExpr { Value: "0" } || (count is LiteralExpr { Value: { } text } && text.StartsWith("-", StringComparison.Ordinal)))
            return Unsupported(argument, "Take of nothing", "take at least one row");
        Take = count;
        return this;
    }

    private QueryChain? SetSelect(IInvocationOperation call)
    {
        var argument = call.Arguments[0].Value;
        if ((argument as IDelegateCreationOperation)?.Target is not IAnonymousFunctionOperation { Symbol.Parameters: [var row] } lambda)
            return Unsupported(argument, "A method in place of a lambda", "write row => expression");
        if (new SelectorParser(scope, bodies, findings).Parse(lambda, row) is not { } body) return null;
        _selects = true;
        // `from row in rows select row` changes nothing.
        if (body is not RowExpr) Select = body;
        return this;
    }

    private QueryChain? SetSingle(IInvocationOperation call)
    {
        // In C# there is no null of it: none and a default would look alike there, and not to clients.
        if (call.TargetMethod.ReturnType is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T } type)
            return Unsupported(call, "FirstOrDefault of what cannot be null", $"select a nullable value: ({type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}?)row.Member");
        Single = true;
        return this;
    }

    private IOperation? Lambda(IInvocationOperation call, out IParameterSymbol? row)
    {
        var argument = call.Arguments[0].Value;
        var lambda = (argument as IDelegateCreationOperation)?.Target as IAnonymousFunctionOperation;
        row = lambda?.Symbol.Parameters.FirstOrDefault();
        if (lambda is not null && BodySource.Returned(lambda) is { } body) return body;
        Unsupported(argument, "A method or a block in place of a lambda", "write row => expression");
        return null;
    }

    private QueryChain? Unsupported(IOperation operation, string what, string advice)
    {
        _ = new ExpressionLowerer(bodies, scope, findings).Unsupported(operation, what, advice);
        return null;
    }
}
